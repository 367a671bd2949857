package de.pressespiegel.spark.ingest;

import de.pressespiegel.text.source.SourceRecord;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file while it is being read: the reader pushes records, Spark pulls rows, and only a few wait in between, so
 * that a file with a million records does not have to fit into memory.
 */
final class RecordIterator implements Iterator<Row> {
    private static final int WAITING = 64;
    private static final Object END = new Object();

    /** What ended the reading before its time. */
    private record Failure(Throwable cause) {}

    private final BlockingQueue<Object> queue = new ArrayBlockingQueue<>(WAITING);
    private @Nullable Object next;

    RecordIterator(Consumer<Consumer<SourceRecord>> reading, Function<SourceRecord, Row> toRow) {
        Thread thread = new Thread(
                () -> {
                    Object last = END;
                    try {
                        reading.accept(record -> put(toRow.apply(record)));
                    } catch (Throwable e) {
                        last = new Failure(e);
                    }
                    put(last);
                },
                "read-records");
        thread.setDaemon(true);
        thread.start();
    }

    private void put(Object item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("reading was interrupted", e);
            }
        }
        if (next instanceof Failure failure) {
            throw new IllegalStateException("reading failed", failure.cause());
        }
        return !next.equals(END);
    }

    @Override
    public Row next() {
        if (!hasNext() || !(next instanceof Row row)) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }
}
