package de.pressespiegel.text.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a decompressor against what went in, and stops beyond the limits. */
final class ExpandedStream extends FilterInputStream {
    private static final long FREE = 1 << 20;

    private final CountedStream compressed;
    private final ReadContext context;
    private final boolean compresses;
    private long out;

    /** What a decompressor yields. */
    ExpandedStream(InputStream expanded, CountedStream compressed, ReadContext context) {
        this(expanded, compressed, context, true);
    }

    /**
     * What an archive yields.
     *
     * @param compresses whether its content counts towards all that the input file may expand to
     */
    ExpandedStream(InputStream expanded, CountedStream compressed, ReadContext context, boolean compresses) {
        super(expanded);
        this.compressed = compressed;
        this.context = context;
        this.compresses = compresses;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        out += bytes;
        if (compresses) {
            context.expand(bytes);
        }
        long in = Math.max(1, compressed.count());
        if (out > FREE && out / in > context.limits().maxRatio()) {
            throw new LimitException("expands " + out / in + " times, more than "
                    + context.limits().maxRatio() + "; unpack it yourself or raise ingest.max-ratio");
        }
    }
}
