package de.pressespiegel.spark.ingest;

import de.pressespiegel.text.source.SourceFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A file that counts what is read of it, so that somebody else can tell whether its reader still gets on. */
final class WatchedFile implements SourceFile {
    private final SourceFile file;
    private final AtomicLong bytes = new AtomicLong();

    WatchedFile(SourceFile file) {
        this.file = file;
    }

    /** Bytes read so far. */
    long bytes() {
        return bytes.get();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String uri() {
        return file.uri();
    }

    @Override
    public @Nullable String fault() {
        return file.fault();
    }

    @Override
    public InputStream open() throws IOException {
        return new Counted(file.open(), bytes);
    }

    private static final class Counted extends FilterInputStream {
        private final AtomicLong bytes;

        Counted(InputStream in, AtomicLong bytes) {
            super(in);
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            bytes.addAndGet(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            bytes.addAndGet(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            bytes.addAndGet(skipped);
            return skipped;
        }
    }
}
