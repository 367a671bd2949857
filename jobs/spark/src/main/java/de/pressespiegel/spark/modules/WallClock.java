package de.pressespiegel.spark.modules;

import java.io.Serializable;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * The time that one piece of work may take. Text code has no clock of its own: whoever calls it hands one in, and a test
 * one that it turns by hand.
 */
public final class WallClock implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A source of nanoseconds that travels to Spark's tasks. */
    public interface Nanos extends LongSupplier, Serializable {}

    private final Duration longest;
    private final Nanos nanos;

    /**
     * The machine's clock.
     *
     * @param longest what one piece of work may take
     */
    public WallClock(Duration longest) {
        this(longest, System::nanoTime);
    }

    WallClock(Duration longest, Nanos nanos) {
        this.longest = longest;
        this.nanos = nanos;
    }

    /** What one piece of work may take. */
    public Duration longest() {
        return longest;
    }

    /** Nanoseconds since some moment, as {@link System#nanoTime} has them. */
    public LongSupplier nanos() {
        return nanos;
    }

    /** Begins a piece of work; the guard says whether its time has run out. */
    public BooleanSupplier begin() {
        long begun = nanos.getAsLong();
        long allowed = longest.toNanos();
        return () -> nanos.getAsLong() - begun > allowed;
    }
}
