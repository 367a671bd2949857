package de.pressespiegel.spark.statistics.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BurstTest {
    /** Against days of a hundred texts each. */
    private static Burst burst(long today, long... counts) {
        long[] volumes = new long[counts.length];
        Arrays.fill(volumes, 100);
        return Burst.of(today, 100, counts, volumes);
    }

    @Test
    void expectsTheMedianRateTimesTodaysVolume() {
        // median absolute deviation 1; spread 1.4826 beats the root of 2
        Burst burst = burst(8, 1, 2, 3);
        assertThat(burst.expected()).isCloseTo(2, within(1e-12));
        assertThat(burst.z()).isCloseTo(6 / 1.4826, within(1e-9));
    }

    @Test
    void aQuietHistoryHasAtLeastThePoissonSpread() {
        assertThat(burst(2, 0, 0, 0, 0).z()).isEqualTo(2);
        assertThat(burst(13, 9, 9, 9).z()).isCloseTo(4 / 3.0, within(1e-9));
    }

    @Test
    void oneLoudDayInTheHistoryMovesNothing() {
        assertThat(burst(10, 1, 1, 2, 3, 90).z())
                .isCloseTo(burst(10, 1, 1, 2, 3, 3).z(), within(1e-9));
    }

    /** Once in five days: three today are the tail of a Poisson count with mean 0.3, not three standard deviations. */
    @Test
    void smallCountsAreNotNormal() {
        Burst burst = burst(3, 0, 0, 1, 0, 0);
        double mean = 0.3;
        double tail = 1 - Math.exp(-mean) * (1 + mean + mean * mean / 2);
        assertThat(burst.z()).isEqualTo(3);
        assertThat(burst.p()).isCloseTo(tail, within(1e-9)).isGreaterThan(Testing.above(3));
    }

    @Test
    void withoutAHistoryThereIsNoExpectation() {
        assertThatThrownBy(() -> burst(1)).hasMessageContaining("0 counts");
    }
}
