package de.pressespiegel.text.source;

/**
 * How much reading may cost.
 *
 * @param maxRecordBytes a larger record is refused
 * @param maxExpandedBytes all that one input file may expand to
 * @param maxRatio how often larger than its compressed form content may be, once it exceeds a megabyte
 * @param maxNesting archives inside archives
 */
public record ReadLimits(long maxRecordBytes, long maxExpandedBytes, int maxRatio, int maxNesting) {
    /** What {@code conf/pressespiegel.conf} has. */
    public static final ReadLimits DEFAULT = new ReadLimits(8L << 20, 64L << 30, 200, 6);
}
