package de.pressespiegel.text.source;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the records of one input file. Thread-safe. */
public interface SourceReader {
    /**
     * Hands every record to the sink, in file order; never throws for bad content, which becomes a refused record.
     *
     * @param file the file
     * @param sourceUri how it is named in the tables
     */
    void read(Path file, String sourceUri, Consumer<SourceRecord> sink);
}
