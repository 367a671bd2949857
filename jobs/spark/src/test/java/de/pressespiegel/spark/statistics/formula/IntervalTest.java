package de.pressespiegel.spark.statistics.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void wilsonOfPublishedExample() {
        // Newcombe (1998), table I: 81/263 gives .2553 to .3662, 0/20 gives 0 to .1611
        Interval common = Interval.wilson(81, 263);
        assertThat(common.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(common.high()).isCloseTo(0.3662, within(5e-5));
        Interval none = Interval.wilson(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void newcombeOfPublishedExample() {
        // Newcombe (1998), part II, example a: 56/70 and 48/80, method 10 gives .0524 to .3339 for first minus second
        Interval interval = Interval.newcombe(48, 80, 56, 70);
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void netStanceHoldsItsPointEstimate() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            int positive = random.nextInt(30);
            int negative = random.nextInt(30);
            int total = positive + negative + random.nextInt(30);
            if (total == 0) {
                continue;
            }
            double net = (positive - negative) / (double) total;
            Interval interval = Interval.net(positive, negative, total);
            assertThat(net).isBetween(interval.low() - 1e-9, interval.high() + 1e-9);
            assertThat(interval.low()).isGreaterThanOrEqualTo(-1);
            assertThat(interval.high()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void benjaminiHochbergOfHandComputedValues() {
        assertThat(Testing.benjaminiHochberg(new double[] {0.04, 0.01, 0.03, 0.5}))
                .containsExactly(new double[] {0.16 / 3, 0.04, 0.16 / 3, 0.5}, within(1e-12));
    }

    @Test
    void twoProportionsOfHandComputedValues() {
        // 10/100 against 25/100: pooled .175, z = .15 / sqrt(.175 * .825 * .02) = 2.7914
        assertThat(Testing.twoProportions(10, 100, 25, 100)).isCloseTo(0.00525, within(5e-5));
        assertThat(Testing.twoProportions(5, 10, 5, 10)).isCloseTo(1, within(1e-6));
        assertThat(Testing.twoProportions(0, 0, 5, 10)).isEqualTo(1);
    }

    @Test
    void diversityOfKnownMixes() {
        TreeMap<String, Long> even = new TreeMap<>(java.util.Map.of("a", 2L, "b", 2L, "c", 2L, "d", 2L));
        TreeMap<String, Long> one = new TreeMap<>(java.util.Map.of("x", 9L));
        assertThat(Diversity.entropy(even)).isCloseTo(2, within(1e-12));
        assertThat(Diversity.effectiveNumber(even)).isCloseTo(4, within(1e-12));
        assertThat(Diversity.herfindahl(even)).isCloseTo(0.25, within(1e-12));
        assertThat(Diversity.entropy(one)).isZero();
        assertThat(Diversity.jensenShannon(even, one)).isCloseTo(1, within(1e-12));
        assertThat(Diversity.jensenShannon(even, even)).isZero();
    }
}
