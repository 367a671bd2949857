package de.pressespiegel.spark.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WallClockTest {
    @Test
    void timeRunsOutForEachPieceOfWorkByItself() {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L); // a clock that turns over on the way
        WallClock clock = new WallClock(Duration.ofSeconds(2), now::get);
        BooleanSupplier first = clock.begin();
        now.addAndGet(2_000_000_000L);
        BooleanSupplier second = clock.begin();
        assertThat(first.getAsBoolean()).isFalse();
        now.addAndGet(1);
        assertThat(first.getAsBoolean()).isTrue();
        assertThat(second.getAsBoolean()).isFalse();
    }
}
