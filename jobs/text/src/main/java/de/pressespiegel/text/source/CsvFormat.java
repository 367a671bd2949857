package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables with a header line; the separator is tab, or the most frequent of comma and semicolon in the header. */
final class CsvFormat implements FormatReader {
    private static final int PEEK = 1 << 13;
    private static final char[] SEPARATORS = {';', '\t', '|'};

    private final ArticleRecords articles;
    private final boolean tabs;

    CsvFormat(ArticleRecords articles, boolean tabs) {
        this.articles = articles;
        this.tabs = tabs;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        PushbackInputStream source = new PushbackInputStream(new BufferedInputStream(in), PEEK);
        byte[] start = source.readNBytes(PEEK);
        if (start.length == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "0 bytes");
            return;
        }
        DecodedText decoded = DecodedText.of(withoutLastRune(start));
        if (decoded.text() == null) {
            context.refuse(
                    entry.uri(),
                    decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING,
                    String.valueOf(decoded.problem()));
            return;
        }
        int mark = markLength(start);
        source.unread(start, mark, start.length - mark);
        rows(source, entry, context, charset(start), separator(decoded.text()));
    }

    private void rows(InputStream source, Entry entry, ReadContext context, Charset charset, char separator)
            throws IOException {
        RecordStream bounded = new RecordStream(source, context.limits().maxRecordBytes());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(false)
                .get();
        int index = 0;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new InputStreamReader(bounded, charset))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                context.refuse(entry.uri(), RejectReason.EMPTY, "no header line");
                return;
            }
            List<String> header = rows.next().toList();
            if (header.stream().noneMatch(name -> articles.fields().reads(clean(name)))) {
                context.refuse(
                        entry.uri(),
                        RejectReason.MALFORMED,
                        "no known column among " + header + "; name the text column in conf/ingest/fields.tsv");
                return;
            }
            while (rows.hasNext()) {
                bounded.mark();
                row(rows.next(), header, entry.record(index), context);
                index++;
            }
            if (index == 0) {
                context.refuse(entry.uri(), RejectReason.EMPTY, "a header line without rows");
            }
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            boolean large = e instanceof RecordStream.TooLargeException
                    || e.getCause() instanceof RecordStream.TooLargeException;
            context.refuse(
                    entry.record(index),
                    large ? RejectReason.TOO_LARGE : RejectReason.MALFORMED,
                    (large
                                    ? TextFormat.tooLarge(context) + " (a quotation mark that is never closed?)"
                                    : String.valueOf(e.getMessage()))
                            + "; what follows is lost");
        }
    }

    private void row(CSVRecord row, List<String> header, String uri, ReadContext context) {
        if (row.size() != header.size()) {
            context.refuse(
                    uri,
                    RejectReason.MALFORMED,
                    row.size() + " cells where the header has " + header.size() + "; quote cells that hold separators");
            return;
        }
        RecordFields fields = articles.fields();
        for (int i = 0; i < header.size(); i++) {
            fields.add(clean(header.get(i)), row.get(i));
        }
        context.accept(articles.ofFields(uri, context.nextNumber(), fields));
    }

    private static String clean(String name) {
        return name.replace("\ufeff", "").strip();
    }

    private char separator(String text) {
        if (tabs) {
            return '\t';
        }
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }

    /** The peeked bytes may end inside a character. */
    private static byte[] withoutLastRune(byte[] bytes) {
        int end = bytes.length;
        while (bytes.length == PEEK && end > bytes.length - 4 && end > 1 && bytes[end - 1] < 0) {
            end--;
        }
        return java.util.Arrays.copyOf(bytes, end);
    }

    /** Bytes of a byte order mark; it would hide the quotation mark of the first cell. */
    private static int markLength(byte[] b) {
        boolean utf8 = b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
        return utf8 ? 3 : isUtf16(b) ? 2 : 0;
    }

    private static boolean isUtf16(byte[] b) {
        return b.length >= 2 && (b[0] & 0xff) + (b[1] & 0xff) == 0xff + 0xfe;
    }

    private static Charset charset(byte[] start) {
        if (isUtf16(start)) {
            return start[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        byte[] bytes = withoutLastRune(start);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\ufffd') < 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
}
