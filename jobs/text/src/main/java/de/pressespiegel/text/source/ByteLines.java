package de.pressespiegel.text.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes; of a line beyond the limit only so much is kept as shows that it is. */
final class ByteLines {
    private final InputStream in;
    private final long limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    ByteLines(InputStream in, long limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (line.size() < limit) {
                line.write(c);
            } else {
                tooLong = true;
            }
            c = in.read();
        }
        return true;
    }

    /** Whether the line exceeded the limit. */
    boolean tooLong() {
        return tooLong;
    }

    /** The line without its end. */
    byte[] bytes() {
        return line.toByteArray();
    }
}
