package de.pressespiegel.text.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads what an archive holds. */
@FunctionalInterface
interface EntryReader {
    void read(InputStream in, FormatReader.Entry entry, ReadContext context) throws IOException;
}
