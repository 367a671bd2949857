package de.pressespiegel.text.evaluation;

import de.pressespiegel.text.quotation.RuleConfidence;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the confidence that quotations carry means what it says: how often they are right, by rule and by band of
 * confidence. A rule's confidence counted anew is (right + 1) / (n + 2), Laplace's rule of succession.
 */
final class Calibration {
    private static final int BANDS = 5;
    private static final double LOWEST = 0.5;
    private static final double WIDTH = 0.1;

    private final double[] stated = new double[BANDS];
    private final double[] right = new double[BANDS];
    private final int[] cases = new int[BANDS];
    private final Map<String, Share> rules;
    private final RuleConfidence confidence;

    /** @param rules precision of each rule's quotations, by rule */
    Calibration(Map<String, Share> rules, RuleConfidence confidence) {
        this.rules = rules;
        this.confidence = confidence;
        rules.forEach((rule, share) -> {
            double says = confidence.of(rule);
            int band = band(says);
            stated[band] += says * share.predicted();
            right[band] += share.precision() * share.predicted();
            cases[band] += share.predicted();
        });
    }

    /** Band of a confidence: all below .6, then steps of .1. */
    static int band(double confidence) {
        return Math.max(0, Math.min(BANDS - 1, (int) Math.floor((confidence - LOWEST) / WIDTH + 1e-9)));
    }

    /** The confidence that a rule would get from this many cases. */
    static double recounted(Share share) {
        return (share.precision() * share.predicted() + 1) / (share.predicted() + 2);
    }

    void print(PrintStream out) {
        out.println("calibration by rule (stated confidence, counted anew here, n)");
        rules.forEach((rule, share) -> out.printf(
                Locale.ROOT,
                "  %-32s stated %.2f  anew %.2f  n %d%n",
                rule,
                confidence.of(rule),
                recounted(share),
                share.predicted()));
        out.println("calibration by confidence (mean stated, share right, n)");
        for (int band = 0; band < BANDS; band++) {
            if (cases[band] > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %-8s stated %.3f  right %.3f  n %d%n",
                        band == 0 ? "below .6" : String.format(Locale.ROOT, "from .%d", 5 + band),
                        stated[band] / cases[band],
                        right[band] / cases[band],
                        cases[band]);
            }
        }
    }
}
