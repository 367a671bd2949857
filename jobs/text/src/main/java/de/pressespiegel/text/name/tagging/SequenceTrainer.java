package de.pressespiegel.text.name.tagging;

import java.util.Arrays;
import java.util.List;

/**
 * Maximum likelihood for the conditional random field by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer
 * 2011) and L2 shrinkage. Deterministic: fixed order of sentences, {@link StrictMath} throughout.
 */
final class SequenceTrainer {
    private static final int L = Labels.COUNT;
    private static final double RATE = 0.02;
    private static final double SHRINK = 3e-4;

    private final float[] weights = new float[L << FeatureHash.BITS];
    private final float[] squares = new float[L << FeatureHash.BITS];
    private final float[] transitions = new float[L * (L + 1)];
    private final float[] transitionSquares = new float[L * (L + 1)];

    /** A sentence as numbers. */
    static final class Example {
        private final int[][] rows;
        private final int[] labels;

        /**
         * A sentence.
         *
         * @param rows weight rows of each token
         * @param labels its right labels
         */
        Example(int[][] rows, int[] labels) {
            this.rows = rows;
            this.labels = labels;
        }
    }

    /** One pass over the examples. */
    void pass(List<Example> examples) {
        for (Example example : examples) {
            update(example);
        }
    }

    /** The weights so far. */
    SequenceModel model() {
        return new SequenceModel(weights, transitions);
    }

    private void update(Example example) {
        int n = example.rows.length;
        if (n == 0) {
            return;
        }
        double[][] emission = new double[n][L];
        for (int i = 0; i < n; i++) {
            for (int row : example.rows[i]) {
                for (int y = 0; y < L; y++) {
                    emission[i][y] += weights[row * L + y];
                }
            }
        }
        double[][] forward = forward(emission);
        double[][] backward = backward(emission);
        double total = logSum(forward[n - 1]);
        double[] gradient = new double[L];
        double[] transitionGradient = new double[transitions.length];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < L; y++) {
                gradient[y] = StrictMath.exp(forward[i][y] + backward[i][y] - total);
            }
            gradient[example.labels[i]] -= 1;
            for (int row : example.rows[i]) {
                for (int y = 0; y < L; y++) {
                    step(weights, squares, row * L + y, gradient[y]);
                }
            }
            addTransitions(i, emission, forward, backward, total, example.labels, transitionGradient);
        }
        for (int t = 0; t < transitions.length; t++) {
            step(transitions, transitionSquares, t, transitionGradient[t]);
        }
    }

    private void addTransitions(
            int i,
            double[][] emission,
            double[][] forward,
            double[][] backward,
            double total,
            int[] labels,
            double[] gradient) {
        for (int y = 0; y < L; y++) {
            if (i == 0) {
                gradient[L * L + y] += StrictMath.exp(forward[0][y] + backward[0][y] - total);
                continue;
            }
            for (int x = 0; x < L; x++) {
                if (Labels.allowed(x, y)) {
                    gradient[x * L + y] += StrictMath.exp(
                            forward[i - 1][x] + transitions[x * L + y] + emission[i][y] + backward[i][y] - total);
                }
            }
        }
        gradient[(i == 0 ? L : labels[i - 1]) * L + labels[i]] -= 1;
    }

    private static void step(float[] values, float[] squares, int at, double gradient) {
        if (gradient > -1e-6 && gradient < 1e-6) {
            return;
        }
        double g = gradient + SHRINK * values[at];
        squares[at] += (float) (g * g);
        values[at] -= (float) (RATE * g / (1e-3 + StrictMath.sqrt(squares[at])));
    }

    private double[][] forward(double[][] emission) {
        double[][] forward = new double[emission.length][L];
        for (int y = 0; y < L; y++) {
            forward[0][y] = Labels.allowed(-1, y) ? transitions[L * L + y] + emission[0][y] : Double.NEGATIVE_INFINITY;
        }
        double[] terms = new double[L];
        for (int i = 1; i < emission.length; i++) {
            for (int y = 0; y < L; y++) {
                for (int x = 0; x < L; x++) {
                    terms[x] = Labels.allowed(x, y)
                            ? forward[i - 1][x] + transitions[x * L + y]
                            : Double.NEGATIVE_INFINITY;
                }
                forward[i][y] = logSum(terms) + emission[i][y];
            }
        }
        return forward;
    }

    private double[][] backward(double[][] emission) {
        int n = emission.length;
        double[][] backward = new double[n][L];
        double[] terms = new double[L];
        for (int i = n - 2; i >= 0; i--) {
            for (int x = 0; x < L; x++) {
                Arrays.fill(terms, Double.NEGATIVE_INFINITY);
                for (int y = 0; y < L; y++) {
                    if (Labels.allowed(x, y)) {
                        terms[y] = transitions[x * L + y] + emission[i + 1][y] + backward[i + 1][y];
                    }
                }
                backward[i][x] = logSum(terms);
            }
        }
        return backward;
    }

    private static double logSum(double[] terms) {
        double max = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            max = Math.max(max, term);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double term : terms) {
            sum += StrictMath.exp(term - max);
        }
        return max + StrictMath.log(sum);
    }
}
