package de.pressespiegel.spark.statistics.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssociationTest {
    @Test
    void npmiOfHandComputedCounts() {
        // p(ab) = .1, p(a) = .2, p(b) = .25: ln(.1 / .05) / -ln(.1) = .693147 / 2.302585
        assertThat(Association.npmi(10, 20, 25, 100)).isCloseTo(0.301030, within(1e-6));
        assertThat(Association.npmi(5, 20, 25, 100)).isCloseTo(0, within(1e-12));
        assertThat(Association.npmi(0, 20, 25, 100)).isEqualTo(-1);
        assertThat(Association.npmi(7, 7, 7, 100)).isCloseTo(1, within(1e-12));
        assertThat(Association.npmi(3, 3, 3, 3)).isEqualTo(1);
    }

    @Test
    void g2OfDunningsTableShape() {
        // 2x2 table 10, 10, 15, 65: 2 * (10 ln 2 + 10 ln(10/15) + 15 ln .75 + 65 ln(65/60))
        double expected =
                2 * (10 * Math.log(2) + 10 * Math.log(10 / 15.0) + 15 * Math.log(0.75) + 65 * Math.log(65 / 60.0));
        assertThat(Association.signedG2(10, 20, 25, 100)).isCloseTo(expected, within(1e-9));
        assertThat(Association.signedG2(1, 20, 25, 100)).isNegative();
        assertThat(Association.signedG2(5, 20, 25, 100)).isCloseTo(0, within(1e-9));
    }

    @Test
    void otherMeasuresOfHandComputedCounts() {
        assertThat(Association.jaccard(10, 20, 25)).isCloseTo(10 / 35.0, within(1e-12));
        assertThat(Association.dice(10, 20, 25)).isCloseTo(20 / 45.0, within(1e-12));
        // mean 5, variance 5 * .8 * 75 / 99
        assertThat(Association.hypergeometricZ(10, 20, 25, 100))
                .isCloseTo(5 / Math.sqrt(5 * 0.8 * 75 / 99.0), within(1e-9));
        assertThat(Association.disparityAlpha(3, 4, 3)).isCloseTo(0.0625, within(1e-12));
        assertThat(Association.disparityAlpha(3, 3, 1)).isEqualTo(1);
    }

    @Test
    void measuresStayInTheirRangesAndAreSymmetric() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            long n = 2 + random.nextInt(500);
            long a = 1 + random.nextInt((int) n);
            long b = 1 + random.nextInt((int) n);
            long low = Math.max(0, a + b - n);
            long both = low + random.nextInt((int) (Math.min(a, b) - low + 1));
            assertThat(Association.npmi(both, a, b, n))
                    .isBetween(-1.0, 1.0)
                    .isEqualTo(Association.npmi(both, b, a, n), within(1e-12));
            assertThat(Association.signedG2(both, a, b, n))
                    .isCloseTo(Association.signedG2(both, b, a, n), within(1e-6));
            assertThat(Association.jaccard(both, a, b))
                    .isBetween(0.0, 1.0)
                    .isLessThanOrEqualTo(Association.dice(both, a, b));
        }
    }
}
