package de.pressespiegel.text.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads the records of one stream of a known format. */
interface FormatReader {
    /**
     * Hands records and refusals to the context.
     *
     * @param entry how the stream is named, and how deep it lies
     * @throws IOException when the rest of the stream cannot be read
     */
    void read(InputStream in, Entry entry, ReadContext context) throws IOException;

    /**
     * A file or an entry of an archive.
     *
     * @param name file name
     * @param uri its name in the tables
     * @param depth archives around it
     */
    record Entry(String name, String uri, int depth) {
        /** A record of a file with several. */
        String record(int index) {
            return uri + "#" + index;
        }
    }
}
