package de.pressespiegel.text.tone;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains a multinomial logistic regression on top of given scores by AdaGrad (Duchi, Hazan and Singer 2011) with L2
 * decay, in a fixed order: same examples, same weights.
 */
final class ToneTrainer {
    private static final int EPOCHS = 12;
    private static final double RATE = 0.12;
    private static final double DECAY = 3e-3;
    private static final long SEED = 20_250_101L;

    private ToneTrainer() {}

    /** One example. */
    static final class Example {
        private final FeatureList features;
        private final Polarity polarity;
        private final double[] context;

        /**
         * @param context scores that the model is to correct, by {@link Polarity#index()}
         */
        Example(FeatureList features, Polarity polarity, double[] context) {
            this.features = features;
            this.polarity = polarity;
            this.context = context.clone();
        }
    }

    static ToneModel train(List<Example> examples) {
        int size = (1 << FeatureList.BITS) * ToneModel.CLASSES;
        float[] weights = new float[size];
        float[] squares = new float[size];
        List<Example> order = new ArrayList<>(examples);
        long state = SEED;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.size() - 1; i > 0; i--) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                int j = (int) Long.remainderUnsigned(state >>> 17, i + 1);
                Example other = order.get(i);
                order.set(i, order.get(j));
                order.set(j, other);
            }
            for (Example example : order) {
                step(weights, squares, example);
            }
        }
        return new ToneModel(weights);
    }

    private static void step(float[] weights, float[] squares, Example example) {
        double[] scores = ToneModel.scores(weights, example.features);
        for (int c = 0; c < scores.length; c++) {
            scores[c] += example.context[c];
        }
        double[] p = ToneModel.softmax(scores);
        for (int i = 0; i < example.features.size(); i++) {
            int base = example.features.row(i) * ToneModel.CLASSES;
            float value = example.features.value(i);
            for (int c = 0; c < ToneModel.CLASSES; c++) {
                double truth = c == example.polarity.index() ? 1 : 0;
                double gradient = (p[c] - truth) * value + DECAY * weights[base + c];
                squares[base + c] += (float) (gradient * gradient);
                weights[base + c] -= (float) (RATE * gradient / (StrictMath.sqrt(squares[base + c]) + 1e-6));
            }
        }
    }
}
