package de.pressespiegel.spark.statistics.formula;

/**
 * A confidence interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
    /** Two-sided 95 % quantile of the standard normal distribution. */
    public static final double Z95 = 1.959963984540054;

    /**
     * Interval for a proportion; Wilson, E. B. (1927): Probable inference, the law of succession, and statistical
     * inference. Without any trial it is 0..1.
     */
    public static Interval wilson(double successes, double trials) {
        if (trials <= 0) {
            return new Interval(0, 1);
        }
        double p = successes / trials;
        double z2 = Z95 * Z95;
        double center = (p + z2 / (2 * trials)) / (1 + z2 / trials);
        double half = Z95 * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials * trials)) / (1 + z2 / trials);
        return new Interval(Math.max(0, center - half), Math.min(1, center + half));
    }

    /**
     * Interval for the difference of two independent proportions (second minus first), method 10 of Newcombe, R. G. (1998):
     * Interval estimation for the difference between independent proportions.
     */
    public static Interval newcombe(double successes1, double trials1, double successes2, double trials2) {
        double p1 = trials1 <= 0 ? 0 : successes1 / trials1;
        double p2 = trials2 <= 0 ? 0 : successes2 / trials2;
        Interval w1 = wilson(successes1, trials1);
        Interval w2 = wilson(successes2, trials2);
        double difference = p2 - p1;
        return new Interval(
                difference - Math.hypot(p2 - w2.low, w1.high - p1), difference + Math.hypot(w2.high - p2, p1 - w1.low));
    }

    /**
     * Interval for a net share {@code (P - N) / total}: the Wilson interval of the positive share of {@code P + N}, mapped
     * to -1..1 and scaled by the share of {@code P + N} in the total. 0..0 when nothing is positive or negative but the
     * total is not empty.
     */
    public static Interval net(double positive, double negative, double total) {
        if (total <= 0) {
            return new Interval(-1, 1);
        }
        double decided = positive + negative;
        if (decided == 0) {
            return new Interval(0, 0);
        }
        Interval share = wilson(positive, decided);
        double scale = decided / total;
        return new Interval((2 * share.low - 1) * scale, (2 * share.high - 1) * scale);
    }
}
