package de.pressespiegel.text.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that never answers with nothing: an empty read is tried again, and what stands still or never ends is given
 * up. A reader of archives takes an empty read for the end, or asks for ever.
 */
final class WatchedStream extends FilterInputStream {
    private final Progress progress;
    private long step;
    private long bytes;

    WatchedStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
        this.step = progress.steps();
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        for (int tries = 0; tries <= progress.guard().emptyReads(); tries++) {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            if (n != 0) {
                return n;
            }
        }
        throw new StalledException("delivers nothing: " + progress.guard().emptyReads() + " reads without a byte, "
                + bytes + " bytes after the last record");
    }

    /** Skipping asks a decoder in vain as often as reading does. */
    @Override
    public long skip(long n) throws IOException {
        byte[] buffer = new byte[(int) Math.min(n, 1 << 13)];
        return n <= 0 ? 0 : Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws StalledException {
        if (step != progress.steps()) {
            step = progress.steps();
            bytes = 0;
        }
        bytes += read;
        if (bytes > progress.guard().bytesPerRecord()) {
            throw new StalledException("never comes to a record: " + bytes + " bytes since the last one");
        }
        progress.checkTime();
    }
}
