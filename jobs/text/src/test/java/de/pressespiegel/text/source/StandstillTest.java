package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that never end or never give anything: each is refused by name, and what came before is kept. */
class StandstillTest {
    private static final MixedSourceReader READER = new MixedSourceReader(
            ArticleRecords.load(
                    Path.of(System.getProperty("pressespiegel.home")).resolve("conf")),
            new ReadLimits(1 << 20, 64 << 20, 200, 6));
    private static final ReadGuard GUARD = guard(() -> 0);

    private static ReadGuard guard(LongSupplier clock) {
        return new ReadGuard(50, 8 << 20, Duration.ofSeconds(10), clock);
    }

    /** A file that is no file: whatever the stream gives. */
    private record StreamFile(String name, InputStream stream) implements SourceFile {
        @Override
        public String uri() {
            return "file:///" + name;
        }

        @Override
        public InputStream open() {
            return stream;
        }

        @Override
        public @Nullable String fault() {
            return null;
        }
    }

    /** Answers every read with no byte, and counts how often it was asked. */
    private static final class Silence extends InputStream {
        private int asked;

        @Override
        public int read() {
            throw new AssertionError("read one by one");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            asked++;
            return 0;
        }
    }

    /** The same byte for ever. */
    private static final class Endless extends InputStream {
        private final byte value;
        private long given;

        Endless(char value) {
            this.value = (byte) value;
        }

        @Override
        public int read() {
            given++;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, value);
            given += length;
            return length;
        }
    }

    private static List<SourceRecord> read(String name, InputStream stream, ReadGuard guard) {
        List<SourceRecord> records = new ArrayList<>();
        READER.read(new StreamFile(name, stream), guard, records::add);
        return records;
    }

    private static void assertRefused(List<SourceRecord> records, String file, RejectReason reason, String detail) {
        assertThat(records).last().isInstanceOfSatisfying(SourceRecord.Refused.class, refused -> {
            assertThat(refused.reason()).as("%s", refused).isEqualTo(reason);
            assertThat(refused.detail()).contains(detail);
            assertThat(refused.sourceUri()).startsWith("file:///" + file);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt", "a.html", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.warc", "a.zip", "a.tar", "a.gz", "a"
            })
    void aStreamThatGivesNothingIsGivenUp(String name) {
        Silence silence = new Silence();

        List<SourceRecord> records = read(name, silence, GUARD);

        assertThat(records).hasSize(1);
        assertRefused(records, name, RejectReason.UNREADABLE, "delivers nothing");
        assertThat(silence.asked).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt", "a.html", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.warc", "a.zip", "a.tar", "a.gz"})
    void aStreamWithoutEndIsGivenUp(String name) {
        for (char c : new char[] {'\n', ' ', 'a', '['}) {
            Endless endless = new Endless(c);

            List<SourceRecord> records = read(name, endless, GUARD);

            assertThat(records)
                    .as("%s of %d", name, (int) c)
                    .hasSize(1)
                    .allMatch(r -> r instanceof SourceRecord.Refused);
            assertThat(endless.given).isLessThan(32 << 20);
        }
    }

    @Test
    void whatCameBeforeIsKept() {
        String line = "{\"text\": \"" + BrokenInput.STORY.replace("\n", "\\n") + "\"}\n";
        InputStream stream = new SequenceInputStream(
                new ByteArrayInputStream((line + line).getBytes(StandardCharsets.UTF_8)), new Endless('\n'));

        List<SourceRecord> records = read("zeilen.jsonl", stream, GUARD);

        assertThat(records).hasSize(3);
        assertThat(records.subList(0, 2)).allMatch(record -> record instanceof SourceRecord.Found);
        assertRefused(records, "zeilen.jsonl", RejectReason.UNREADABLE, "never comes to a record");
    }

    @Test
    void aMemberOfAnArchiveThatNeverEndsEndsTheArchiveOnly() throws IOException {
        byte[] head = BrokenInput.tarHead("endlos.jsonl", 7L << 30);
        List<SourceRecord> records =
                read("lager.tar", new SequenceInputStream(new ByteArrayInputStream(head), new Endless('\n')), GUARD);

        assertRefused(records, "lager.tar!endlos.jsonl", RejectReason.UNREADABLE, "never comes to a record");
        assertThat(records).hasSize(1);
    }

    @Test
    void timeCountsFromOneRecordToTheNext() {
        AtomicLong seconds = new AtomicLong();
        LongSupplier clock = () -> seconds.get() * 1_000_000_000L;
        String line = "{\"text\": \"" + BrokenInput.STORY.replace("\n", "\\n") + "\"}\n";
        InputStream slow =
                new SequenceInputStream(java.util.Collections.enumeration(Stream.of(line, line, "\n".repeat(30))
                        .map(part -> slow(part, seconds))
                        .toList()));

        List<SourceRecord> records = read("langsam.jsonl", slow, guard(clock));

        assertThat(records).hasSize(3);
        assertThat(records.subList(0, 2)).allMatch(record -> record instanceof SourceRecord.Found);
        assertRefused(records, "langsam.jsonl", RejectReason.UNREADABLE, "no record within 10 seconds");
    }

    /** One byte a read; each line break costs a second. */
    private static InputStream slow(String text, AtomicLong seconds) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                int n = super.read(buffer, offset, Math.min(length, 1));
                if (n > 0 && buffer[offset] == '\n') {
                    seconds.incrementAndGet();
                }
                return n;
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }
}
