package de.pressespiegel.spark.ingest;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.spark.modules.Fault;
import de.pressespiegel.text.source.SourceRecord;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file while it is being read: the reader pushes records, Spark pulls rows, and only a few wait in between, so
 * that a file with a million records does not have to fit into memory. Whatever goes wrong costs a record, or at worst the
 * rest of its file, and becomes a refused record; only an exhausted memory ends the task.
 */
final class RecordIterator implements Iterator<Row> {
    private static final int WAITING = 64;
    private static final Object END = new Object();

    /** What no refused record can stand for. */
    private record Failure(Throwable cause) {}

    /** Ends a reading that nobody waits for any more; no {@code catch} on the way takes it for a broken file. */
    private static final class AbandonedError extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final WatchedFile file;
    private final Duration patience;
    private final Function<SourceRecord, Row> toRow;
    private final BlockingQueue<Object> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean abandoned;
    private final AtomicInteger records = new AtomicInteger();
    private @Nullable Object next;

    /**
     * Begins to read.
     *
     * @param file what is read
     * @param reading hands every record of the file to a sink
     * @param toRow makes a row of a record
     * @param patience how long the file may deliver neither a byte nor a record
     */
    RecordIterator(
            WatchedFile file,
            Consumer<Consumer<SourceRecord>> reading,
            Function<SourceRecord, Row> toRow,
            Duration patience) {
        this.file = file;
        this.toRow = toRow;
        this.patience = patience;
        this.thread = new Thread(() -> read(reading), "read-records");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Consumer<Consumer<SourceRecord>> reading) {
        try {
            Object last = END;
            try {
                reading.accept(record -> put(row(record)));
            } catch (RuntimeException | StackOverflowError e) {
                put(refused(RejectReason.MALFORMED, "cannot be read: " + Fault.of(e) + "; what follows is lost"));
            } catch (AbandonedError e) {
                throw e;
            } catch (Throwable e) {
                last = new Failure(e);
            }
            put(last);
        } catch (AbandonedError e) {
            // somebody else has said what became of the file
        }
    }

    private Row row(SourceRecord record) {
        try {
            return toRow.apply(record);
        } catch (RuntimeException | StackOverflowError e) {
            return toRow.apply(new SourceRecord.Refused(
                    record.sourceUri(),
                    record.recordNo(),
                    RejectReason.MALFORMED,
                    "no article can be made of it: " + Fault.of(e)));
        }
    }

    private Row refused(RejectReason reason, String detail) {
        return toRow.apply(new SourceRecord.Refused(file.uri(), records.get(), reason, detail));
    }

    private void put(Object item) {
        if (abandoned) {
            throw new AbandonedError();
        }
        try {
            queue.put(item);
            records.incrementAndGet();
        } catch (InterruptedException e) {
            throw new AbandonedError();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = abandoned ? END : await();
        }
        if (next instanceof Failure failure) {
            throw new IllegalStateException("reading " + file.uri() + " failed", failure.cause());
        }
        return !next.equals(END);
    }

    /** The next row, {@link #END}, or the refusal of a file that stands still. */
    private Object await() {
        long bytes = file.bytes();
        try {
            while (true) {
                Object item = queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
                if (item != null) {
                    return item;
                }
                if (file.bytes() == bytes) {
                    return abandon();
                }
                bytes = file.bytes();
            }
        } catch (InterruptedException e) {
            leave();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading " + file.uri() + " was interrupted", e);
        }
    }

    private Row abandon() {
        leave();
        return refused(
                RejectReason.UNREADABLE,
                "stands still: neither a byte nor a record in " + patience.toSeconds() + " s, after " + records
                        + " records and " + file.bytes()
                        + " bytes; what follows is lost; unpack it yourself or raise ingest.max-seconds-per-record");
    }

    private void leave() {
        abandoned = true;
        thread.interrupt();
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
