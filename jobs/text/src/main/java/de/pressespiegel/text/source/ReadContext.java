package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.InputStream;
import java.util.function.Consumer;

/** What the readers of one input file share: limits, the sink, the running number, the bytes expanded so far. */
final class ReadContext {
    private final ReadLimits limits;
    private final Consumer<SourceRecord> sink;
    private final Progress progress;
    private int records;
    private long expanded;

    ReadContext(ReadLimits limits, ReadGuard guard, Consumer<SourceRecord> sink) {
        this.limits = limits;
        this.sink = sink;
        this.progress = new Progress(guard);
    }

    ReadLimits limits() {
        return limits;
    }

    /** Number of the next record, counted over the whole file with all its archives. */
    int nextNumber() {
        return records;
    }

    int accepted() {
        return records;
    }

    void accept(SourceRecord record) {
        records++;
        sink.accept(record);
        // whoever takes the records may let the reader wait
        progress.step();
    }

    /** Something was read that is no record of content: a folder of an archive, a picture. */
    void passOver() {
        progress.step();
    }

    /** The stream under the guard of this file. */
    InputStream watch(InputStream in) {
        return new WatchedStream(in, progress);
    }

    void refuse(String uri, RejectReason reason, String detail) {
        accept(new SourceRecord.Refused(uri, records, reason, shorten(detail)));
    }

    /** Counts expanded bytes. */
    void expand(long bytes) {
        expanded += bytes;
        if (expanded > limits.maxExpandedBytes()) {
            throw new LimitException("expands to more than " + limits.maxExpandedBytes()
                    + " bytes; unpack it yourself or raise ingest.max-expanded-size");
        }
    }

    static String shorten(String detail) {
        String line = detail.replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
