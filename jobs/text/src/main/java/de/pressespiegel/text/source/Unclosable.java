package de.pressespiegel.text.source;

import java.io.FilterInputStream;
import java.io.InputStream;

/** An archive's entry: whoever reads it must not close the archive. */
final class Unclosable extends FilterInputStream {
    Unclosable(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // the archive is closed by its own reader
    }
}
