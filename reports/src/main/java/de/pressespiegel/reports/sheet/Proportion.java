package de.pressespiegel.reports.sheet;

import de.pressespiegel.reports.text.Formats;

/**
 * A share with its 95 % interval after Wilson (1927), "Probable inference, the law of succession, and statistical
 * inference", JASA 22: centre (p + z²/2n) / (1 + z²/n), half width z/(1 + z²/n) · sqrt(p(1-p)/n + z²/4n²).
 *
 * @param hits cases
 * @param all of how many
 */
record Proportion(long hits, long all) {
    private static final double Z = 1.959963984540054;

    /** The share; 0 of nothing. */
    double share() {
        return all == 0 ? 0 : (double) hits / all;
    }

    /** Lower end; 0 of nothing. */
    double low() {
        return all == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    /** Upper end; 1 of nothing. */
    double high() {
        return all == 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    /** The interval in words; empty of nothing. */
    String range(Formats formats) {
        return all == 0 ? "" : formats.percentRange(low(), high());
    }

    private double centre() {
        return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double halfWidth() {
        return Z / (1 + Z * Z / all) * Math.sqrt(share() * (1 - share()) / all + Z * Z / (4.0 * all * all));
    }
}
