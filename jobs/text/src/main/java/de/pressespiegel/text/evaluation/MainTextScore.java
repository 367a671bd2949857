package de.pressespiegel.text.evaluation;

import java.util.List;

/**
 * Precision and recall of main text as trafilatura's evaluation defines them: a stretch of the main text that is in the
 * prediction is a true positive, one of its surroundings a false positive.
 */
public final class MainTextScore {
    private int truePositives;
    private int falsePositives;
    private int falseNegatives;

    /** Counts one page. */
    public void add(List<String> with, List<String> without, String predicted) {
        for (String stretch : with) {
            boolean found = predicted.contains(stretch);
            truePositives += found ? 1 : 0;
            falseNegatives += found ? 0 : 1;
        }
        for (String stretch : without) {
            falsePositives += predicted.contains(stretch) ? 1 : 0;
        }
    }

    /** Found stretches of main text among all found stretches, 0..1. */
    public double precision() {
        return (double) truePositives / Math.max(1, truePositives + falsePositives);
    }

    /** Found stretches of main text among all of main text, 0..1. */
    public double recall() {
        return (double) truePositives / Math.max(1, truePositives + falseNegatives);
    }

    /** Harmonic mean of precision and recall, 0..1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
