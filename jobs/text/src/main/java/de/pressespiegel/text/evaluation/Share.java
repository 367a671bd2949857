package de.pressespiegel.text.evaluation;

import java.util.Locale;

/** Precision and recall as two means that are added up; mutable. */
public final class Share {
    private double precisionSum;
    private int precisionCount;
    private double recallSum;
    private int recallCount;

    void precision(double value) {
        precisionSum += value;
        precisionCount++;
    }

    void recall(double value) {
        recallSum += value;
        recallCount++;
    }

    void add(Share other) {
        precisionSum += other.precisionSum;
        precisionCount += other.precisionCount;
        recallSum += other.recallSum;
        recallCount += other.recallCount;
    }

    /** Mean precision, 0 when nothing was predicted. */
    public double precision() {
        return precisionCount == 0 ? 0 : precisionSum / precisionCount;
    }

    /** Mean recall, 0 when there is nothing to find. */
    public double recall() {
        return recallCount == 0 ? 0 : recallSum / recallCount;
    }

    /** How many values the precision is the mean of. */
    public int predicted() {
        return precisionCount;
    }

    /** How many values the recall is the mean of. */
    public int gold() {
        return recallCount;
    }

    /** Harmonic mean of the two means. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f (P %.4f R %.4f)", f1(), precision(), recall());
    }
}
