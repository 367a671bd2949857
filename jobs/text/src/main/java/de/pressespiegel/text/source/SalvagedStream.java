package de.pressespiegel.text.source;

import java.io.FilterInputStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a damaged or clipped gzip file holds before the damage. The decompressor fills the buffer, meets the end of
 * its input and throws, and what it had put into the buffer by then would be lost.
 */
final class SalvagedStream extends FilterInputStream {
    private final GzipCompressorInputStream gzip;
    private @Nullable IOException damage;

    SalvagedStream(GzipCompressorInputStream gzip) {
        super(gzip);
        this.gzip = gzip;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (damage != null) {
            throw damage;
        }
        long before = gzip.getBytesRead();
        try {
            return gzip.read(buffer, offset, length);
        } catch (IOException e) {
            damage = e;
            int saved = (int) (gzip.getBytesRead() - before);
            if (saved == 0) {
                throw e;
            }
            return saved;
        }
    }

    /** Buffers that hear of more read on at once, and lose what they have when that fails. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xff;
    }
}
