package de.pressespiegel.text.evaluation;

import de.pressespiegel.text.tone.Polarity;
import java.util.List;
import java.util.Locale;

/** Counts of gold against predicted polarity with the figures read off them. Mutable. */
public final class ToneScore {
    private static final List<Polarity> ORDER = List.of(Polarity.POSITIVE, Polarity.NEUTRAL, Polarity.NEGATIVE);

    private final int[][] counts = new int[Polarity.values().length][Polarity.values().length];

    /** Counts one target. */
    public void add(Polarity gold, Polarity predicted) {
        counts[gold.index()][predicted.index()]++;
    }

    private int hits(Polarity polarity) {
        return counts[polarity.index()][polarity.index()];
    }

    /** Share of right ones among those predicted so, 0..1; 0 if there are none. */
    public double precision(Polarity polarity) {
        int predicted = 0;
        for (Polarity gold : Polarity.values()) {
            predicted += counts[gold.index()][polarity.index()];
        }
        return hits(polarity) / (double) Math.max(1, predicted);
    }

    /** Share of found ones among those in gold, 0..1; 0 if there are none. */
    public double recall(Polarity polarity) {
        int gold = 0;
        for (Polarity predicted : Polarity.values()) {
            gold += counts[polarity.index()][predicted.index()];
        }
        return hits(polarity) / (double) Math.max(1, gold);
    }

    /** Harmonic mean of precision and recall. */
    public double f1(Polarity polarity) {
        double sum = precision(polarity) + recall(polarity);
        return sum == 0 ? 0 : 2 * precision(polarity) * recall(polarity) / sum;
    }

    /** Unweighted mean of the three F1. */
    public double macroF1() {
        return ORDER.stream().mapToDouble(this::f1).sum() / ORDER.size();
    }

    /** Share of right ones. */
    public double accuracy() {
        int right = 0;
        int all = 0;
        for (Polarity gold : Polarity.values()) {
            right += hits(gold);
            for (Polarity predicted : Polarity.values()) {
                all += counts[gold.index()][predicted.index()];
            }
        }
        return right / (double) Math.max(1, all);
    }

    /** One line a figure. */
    public String report() {
        StringBuilder lines = new StringBuilder();
        for (Polarity polarity : ORDER) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s %.4f (P %.4f R %.4f)%n",
                    polarity.name().toLowerCase(Locale.ROOT),
                    f1(polarity),
                    precision(polarity),
                    recall(polarity)));
        }
        return lines.append(String.format(Locale.ROOT, "macro %.4f%naccuracy %.4f%n", macroF1(), accuracy()))
                .toString();
    }
}
