package de.pressespiegel.spark.statistics.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TestingTest {
    /** Fisher's tea tasting: three of four cups right. */
    @Test
    void fisherAgreesWithTheTeaTasting() {
        assertThat(Testing.fisher(3, 4, 1, 4)).isCloseTo(34 / 70.0, within(1e-9));
        assertThat(Testing.fisher(4, 4, 0, 4)).isCloseTo(2 / 70.0, within(1e-9));
    }

    @Test
    void fisherOfEqualSharesIsNoEvidence() {
        assertThat(Testing.fisher(2, 10, 2, 10)).isEqualTo(1);
        assertThat(Testing.fisher(0, 0, 2, 10)).isEqualTo(1);
    }

    @Test
    void aboveIsOneSided() {
        assertThat(Testing.above(0)).isCloseTo(0.5, within(1e-7));
        assertThat(Testing.above(1.959963984540054)).isCloseTo(0.025, within(1e-7));
        assertThat(Testing.above(-1.959963984540054)).isCloseTo(0.975, within(1e-7));
    }

    @Test
    void benjaminiHochbergKeepsOrderAndNeverFallsWithRank() {
        assertThat(Testing.benjaminiHochberg(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-12));
    }
}
