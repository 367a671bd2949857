package de.pressespiegel.text.source;

import java.util.function.Consumer;

/** Reads the records of one input file. Thread-safe. */
public interface SourceReader {
    /**
     * Hands every record to the sink, in file order; never throws for bad content, which becomes a refused record.
     *
     * @param file the file
     */
    default void read(SourceFile file, Consumer<SourceRecord> sink) {
        read(file, ReadGuard.WITHOUT_CLOCK, sink);
    }

    /**
     * The same under a guard of the caller's.
     *
     * @param guard when reading counts as standing still; what does is refused
     */
    void read(SourceFile file, ReadGuard guard, Consumer<SourceRecord> sink);
}
