package de.pressespiegel.text.source;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When reading counts as standing still: a stream that is asked again and again and gives nothing, that gives bytes
 * without end but never a record, or that takes too long over one.
 *
 * @param emptyReads reads in a row that may bring no byte
 * @param bytesPerRecord bytes that may be read from one record to the next
 * @param timePerRecord time that may pass from one record to the next
 * @param nanoTime nanoseconds from some fixed moment; this code reads no clock of its own
 */
public record ReadGuard(int emptyReads, long bytesPerRecord, Duration timePerRecord, LongSupplier nanoTime) {
    /** Guards progress only, for callers without a clock: a film of 16 GiB between two pages of an archive passes. */
    public static final ReadGuard WITHOUT_CLOCK = new ReadGuard(1000, 16L << 30, Duration.ofMinutes(5), () -> 0);

    /**
     * The usual limits, with a clock.
     *
     * @param nanoTime such as {@link System#nanoTime}
     */
    public static ReadGuard withClock(LongSupplier nanoTime) {
        return new ReadGuard(
                WITHOUT_CLOCK.emptyReads, WITHOUT_CLOCK.bytesPerRecord, WITHOUT_CLOCK.timePerRecord, nanoTime);
    }
}
