package de.pressespiegel.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.text.source.SourceFile;
import de.pressespiegel.text.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordIteratorTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(50);

    /** A file whose bytes come from a stream. */
    private record StreamFile(InputStream in) implements SourceFile {
        @Override
        public String name() {
            return "a.warc.gz";
        }

        @Override
        public String uri() {
            return "file:/eingang/a.warc.gz";
        }

        @Override
        public InputStream open() {
            return in;
        }

        @Override
        public @Nullable String fault() {
            return null;
        }
    }

    private static WatchedFile file(InputStream in) {
        return new WatchedFile(new StreamFile(in));
    }

    private static WatchedFile file() {
        return file(InputStream.nullInputStream());
    }

    private static SourceRecord record(int number) {
        return new SourceRecord.Refused("file:/eingang/a.warc.gz#" + number, number, RejectReason.EMPTY, "leer");
    }

    private static final Function<SourceRecord, Row> ROW = record -> {
        SourceRecord.Refused refused = (SourceRecord.Refused) record;
        return RowFactory.create(refused.recordNo(), refused.reason(), refused.detail());
    };

    private static List<Row> read(
            WatchedFile file, Consumer<Consumer<SourceRecord>> reading, Function<SourceRecord, Row> toRow, Duration d) {
        List<Row> rows = new ArrayList<>();
        new RecordIterator(file, reading, toRow, d).forEachRemaining(rows::add);
        return rows;
    }

    @Test
    void aRecordThatNoRowCanBeMadeOfIsRefusedAndTheNextAreRead() {
        List<Row> rows = read(
                file(),
                sink -> {
                    for (int i = 0; i < 200; i++) {
                        sink.accept(record(i));
                    }
                },
                record -> {
                    if (((SourceRecord.Refused) record).detail().equals("leer") && record.recordNo() == 7) {
                        throw new IllegalArgumentException("ein Feld fehlt");
                    }
                    return ROW.apply(record);
                },
                LONG);

        assertThat(rows).hasSize(200).extracting(row -> row.getInt(0)).isSorted();
        assertThat(rows.get(7).<Object>getAs(1)).isEqualTo(RejectReason.MALFORMED);
        assertThat(rows.get(7).getString(2))
                .startsWith("no article can be made of it: IllegalArgumentException in spark.ingest.RecordIteratorTest")
                .endsWith("ein Feld fehlt");
    }

    @Test
    void aReaderThatFailsCostsTheRestOfItsFileAndSaysSo() {
        List<Row> rows = read(
                file(),
                sink -> {
                    sink.accept(record(0));
                    deeper(0);
                },
                ROW,
                LONG);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getInt(0)).isEqualTo(1);
        assertThat(rows.get(1).<Object>getAs(1)).isEqualTo(RejectReason.MALFORMED);
        assertThat(rows.get(1).getString(2))
                .startsWith("cannot be read: StackOverflowError in spark.ingest.RecordIteratorTest.deeper")
                .endsWith("what follows is lost");
    }

    private static int deeper(int n) {
        return deeper(n + 1) + 1;
    }

    @Test
    void anExhaustedMemoryIsNotSwallowed() {
        assertThatThrownBy(() -> read(
                        file(),
                        sink -> {
                            throw new OutOfMemoryError("Java heap space");
                        },
                        ROW,
                        LONG))
                .hasMessageContaining("a.warc.gz failed")
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aReaderThatStandsStillIsLeftAndSeesItselfThatNobodyWaits() throws InterruptedException {
        AtomicBoolean went = new AtomicBoolean();
        CountDownLatch left = new CountDownLatch(1);
        List<Row> rows = read(
                file(),
                sink -> {
                    try {
                        sink.accept(record(0));
                        standStill();
                        try {
                            sink.accept(record(1));
                            went.set(true);
                        } catch (RuntimeException e) {
                            went.set(true); // a reader that takes every exception for a broken record
                        }
                    } finally {
                        left.countDown();
                    }
                },
                ROW,
                SHORT);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getInt(0)).isEqualTo(1);
        assertThat(rows.get(1).<Object>getAs(1)).isEqualTo(RejectReason.UNREADABLE);
        assertThat(rows.get(1).getString(2))
                .contains("stands still", "after 1 records and 0 bytes", "ingest.max-seconds-per-record");
        left.await();
        assertThat(went).isFalse();
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // a decoder that takes an interruption for nothing
        }
    }

    @Test
    void aReaderThatReadsOnWithoutARecordIsNotLeft() {
        WatchedFile file = file(new ByteArrayInputStream(new byte[40]));
        List<Row> rows = read(
                file,
                sink -> {
                    try (InputStream in = file.open()) {
                        while (in.read() >= 0) {
                            Thread.sleep(SHORT.toMillis() / 2);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    sink.accept(record(0));
                },
                ROW,
                SHORT.multipliedBy(10));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).<Object>getAs(1)).isEqualTo(RejectReason.EMPTY);
        assertThat(file.bytes()).isEqualTo(40);
    }
}
