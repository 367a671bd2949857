package de.pressespiegel.spark.config;

import java.time.Duration;

/**
 * The last guards of time. Everything is bounded by size and by counted steps first, so that what comes out does not
 * depend on the machine's load; a clock only ends what should never happen.
 *
 * @param analysis the analysis of one article
 * @param record the reading of one record
 */
public record TimeLimits(Duration analysis, Duration record) {
    /** What {@code conf/pressespiegel.conf} has. */
    public static final TimeLimits DEFAULT = new TimeLimits(Duration.ofMinutes(5), Duration.ofMinutes(5));
}
