package de.pressespiegel.text.name.tagging;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
public final class SequenceModel {
    /** Where the build leaves the trained model, relative to the classes folder. */
    public static final String RESOURCE = "de/pressespiegel/text/name/tagging/names.model";

    private static final int MAGIC = 0x4e414d31;

    private final float[] weights;
    private final float[] transitions;

    SequenceModel(float[] weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    /** A model that knows nothing: it calls every token outside. */
    public static SequenceModel empty() {
        return new SequenceModel(
                new float[Labels.COUNT << FeatureHash.BITS], new float[Labels.COUNT * (Labels.COUNT + 1)]);
    }

    /** The model that the build trained; the empty one when the class path has none. */
    public static SequenceModel load() {
        try (InputStream stream = SequenceModel.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return stream == null ? empty() : read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    static SequenceModel read(InputStream stream) throws IOException {
        SequenceModel model = empty();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != FeatureHash.BITS) {
                throw new IOException(RESOURCE + " was made by another version; build again");
            }
            for (int i = 0; i < model.transitions.length; i++) {
                model.transitions[i] = in.readFloat();
            }
            int rows = in.readInt();
            for (int r = 0; r < rows; r++) {
                int base = in.readInt() * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    model.weights[base + label] = in.readShort() / 1000f;
                }
            }
        }
        return model;
    }

    /** Writes the rows that hold anything, weights rounded to thousandths. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream stream = Files.newOutputStream(file);
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(FeatureHash.BITS);
            for (float transition : transitions) {
                out.writeFloat(transition);
            }
            int rows = 0;
            for (int row = 0; row < 1 << FeatureHash.BITS; row++) {
                rows += holds(row) ? 1 : 0;
            }
            out.writeInt(rows);
            for (int row = 0; row < 1 << FeatureHash.BITS; row++) {
                if (holds(row)) {
                    out.writeInt(row);
                    for (int label = 0; label < Labels.COUNT; label++) {
                        out.writeShort(thousandths(weights[row * Labels.COUNT + label]));
                    }
                }
            }
        }
    }

    private boolean holds(int row) {
        for (int label = 0; label < Labels.COUNT; label++) {
            if (thousandths(weights[row * Labels.COUNT + label]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int thousandths(float weight) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * 1000)));
    }

    /** Adds the weights of a feature to the scores of the labels. */
    void add(int row, float[] scores, int at) {
        int base = row * Labels.COUNT;
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[at + label] += weights[base + label];
        }
    }

    /** Weight of a label behind another; {@code previous} is {@link Labels#COUNT} at the start of a sentence. */
    float transition(int previous, int label) {
        return transitions[previous * Labels.COUNT + label];
    }
}
