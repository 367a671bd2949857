package de.pressespiegel.text.source;

import java.util.function.Consumer;

/** Reads the records of one input file. Thread-safe. */
public interface SourceReader {
    /**
     * Hands every record to the sink, in file order; never throws for bad content, which becomes a refused record.
     *
     * @param file the file
     */
    void read(SourceFile file, Consumer<SourceRecord> sink);
}
