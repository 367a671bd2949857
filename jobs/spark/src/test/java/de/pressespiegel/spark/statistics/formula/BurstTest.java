package de.pressespiegel.spark.statistics.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BurstTest {
    @Test
    void expectsTheMedianRateTimesTodaysVolume() {
        // rates 1, 2, 3 % with median absolute deviation 1 %; spread 1.4826 beats the root of 2
        Burst burst = Burst.of(8, 100, new double[] {0.01, 0.02, 0.03});
        assertThat(burst.expected()).isCloseTo(2, within(1e-12));
        assertThat(burst.z()).isCloseTo(6 / 1.4826, within(1e-9));
    }

    @Test
    void aQuietHistoryHasAtLeastThePoissonSpread() {
        assertThat(Burst.of(2, 100, new double[] {0, 0, 0, 0}).z()).isEqualTo(2);
        assertThat(Burst.of(13, 100, new double[] {0.09, 0.09, 0.09}).z()).isCloseTo(4 / 3.0, within(1e-9));
    }

    @Test
    void oneLoudDayInTheHistoryMovesNothing() {
        double[] calm = {0.01, 0.01, 0.02, 0.03, 0.03};
        double[] loud = {0.01, 0.01, 0.02, 0.03, 0.9};
        assertThat(Burst.of(10, 100, loud).z())
                .isCloseTo(Burst.of(10, 100, calm).z(), within(1e-9));
    }

    @Test
    void withoutAHistoryThereIsNoExpectation() {
        assertThatThrownBy(() -> Burst.of(1, 100, new double[0])).hasMessageContaining("0 days");
    }
}
