package de.pressespiegel.text.tone;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Weights of a multinomial logistic regression over hashed features that corrects given scores. Immutable once trained. */
final class ToneModel {
    private static final String RESOURCE = "tone.model";
    static final int CLASSES = Polarity.values().length;

    private final float[] weights;

    ToneModel(float[] weights) {
        this.weights = weights;
    }

    /** The model that the build trained. */
    static ToneModel load() {
        try (InputStream in = ToneModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the tone model is not on the class path: build the text module");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tone model", e);
        }
    }

    static ToneModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
        float[] weights = new float[(1 << FeatureList.BITS) * CLASSES];
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            int row = data.readInt();
            for (int c = 0; c < CLASSES; c++) {
                weights[row * CLASSES + c] = data.readFloat();
            }
        }
        return new ToneModel(weights);
    }

    /** Writes rows that are not all zero. */
    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new java.io.BufferedOutputStream(out));
        int rows = weights.length / CLASSES;
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += used(row) ? 1 : 0;
        }
        data.writeInt(count);
        for (int row = 0; row < rows; row++) {
            if (used(row)) {
                data.writeInt(row);
                for (int c = 0; c < CLASSES; c++) {
                    data.writeFloat(weights[row * CLASSES + c]);
                }
            }
        }
        data.flush();
    }

    private boolean used(int row) {
        for (int c = 0; c < CLASSES; c++) {
            if (weights[row * CLASSES + c] != 0) {
                return true;
            }
        }
        return false;
    }

    /** What is to be added to the context's scores, by {@link Polarity#index()}. */
    double[] corrections(FeatureList features) {
        return scores(weights, features);
    }

    static double[] scores(float[] weights, FeatureList features) {
        double[] scores = new double[CLASSES];
        for (int i = 0; i < features.size(); i++) {
            int base = features.row(i) * CLASSES;
            for (int c = 0; c < CLASSES; c++) {
                scores[c] += weights[base + c] * features.value(i);
            }
        }
        return scores;
    }

    static double[] softmax(double[] scores) {
        double max = Math.max(scores[0], Math.max(scores[1], scores[2]));
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = StrictMath.exp(scores[c] - max);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }
}
