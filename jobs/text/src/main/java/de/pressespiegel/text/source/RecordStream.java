package de.pressespiegel.text.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a parser that reads on and on without coming to the end of a record. */
final class RecordStream extends FilterInputStream {
    /** Parsers read ahead. */
    private static final int SLACK = 1 << 16;

    /** A record beyond the limit. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long limit;
    private long sinceMark;

    RecordStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** A record begins. */
    void mark() {
        sinceMark = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(1);
        return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, Math.min(length, 1 << 13));
        count(Math.max(0, n));
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws TooLargeException {
        sinceMark += bytes;
        if (sinceMark > limit + SLACK) {
            throw new TooLargeException();
        }
    }
}
