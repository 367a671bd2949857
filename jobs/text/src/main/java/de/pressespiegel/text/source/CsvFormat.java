package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables with a header line; the separator is tab, what a first line {@code sep=;} names, or the most frequent of comma
 * and semicolon in the header. A row that is not written as it should be is read in the next best way ({@link CsvDialect})
 * or refused, and the next line is tried.
 */
final class CsvFormat implements FormatReader {
    private static final int PEEK = 1 << 13;
    private static final int SHOWN = 60;
    private static final char[] SEPARATORS = {';', '\t', '|'};
    /** A hint for spreadsheets. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[\\r\\n]*");

    private static final List<CsvDialect> COMMAS =
            List.of(CsvDialect.DOUBLED, CsvDialect.BACKSLASH, CsvDialect.STRAY, CsvDialect.UNQUOTED);
    private static final List<CsvDialect> TABS =
            List.of(CsvDialect.DOUBLED, CsvDialect.UNQUOTED, CsvDialect.BACKSLASH, CsvDialect.STRAY);

    private final ArticleRecords articles;
    private final boolean tabs;

    CsvFormat(ArticleRecords articles, boolean tabs) {
        this.articles = articles;
        this.tabs = tabs;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        BufferedInputStream source = new BufferedInputStream(in, 1 << 16);
        byte[] start = FirstBytes.of(source, PEEK);
        if (start.length == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "0 bytes");
            return;
        }
        DecodedText decoded = DecodedText.ofPage(start, "windows-1252");
        if (decoded.text() == null) {
            context.refuse(
                    entry.uri(),
                    decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING,
                    String.valueOf(decoded.problem()));
            return;
        }
        Charset wide = DecodedText.wide(start);
        source.skipNBytes(DecodedText.markLength(start));
        CsvLines lines = new CsvLines(
                new InputStreamReader(source, wide == null ? StandardCharsets.ISO_8859_1 : wide),
                context.limits().maxRecordBytes());
        new Table(entry, context, lines, new CellDecoder(wide == null)).read();
    }

    /** One file while it is read. */
    private final class Table {
        private final Entry entry;
        private final ReadContext context;
        private final CsvLines lines;
        private final CellDecoder decoder;
        private int index;

        Table(Entry entry, ReadContext context, CsvLines lines, CellDecoder decoder) {
            this.entry = entry;
            this.context = context;
            this.lines = lines;
            this.decoder = decoder;
        }

        void read() throws IOException {
            Character named = separatorLine();
            String first = peekLine();
            if (first == null) {
                lines.checkEnd();
                context.refuse(entry.uri(), RejectReason.EMPTY, "no header line");
                return;
            }
            char separator = named == null ? separator(first) : named;
            List<String> header = header(separator);
            if (header.stream().noneMatch(name -> articles.fields().reads(name))) {
                context.refuse(
                        entry.uri(),
                        RejectReason.MALFORMED,
                        "no known column among " + header + "; name the text column in conf/ingest/fields.tsv");
                return;
            }
            for (String line = peekLine(); line != null; line = peekLine()) {
                row(line, header, separator);
                index++;
            }
            lines.checkEnd();
            if (index == 0) {
                context.refuse(entry.uri(), RejectReason.EMPTY, "a header line without rows");
            }
        }

        /** The next line that is not blank; null at the end. */
        private @Nullable String peekLine() {
            String line = lines.peek(0);
            while (line != null && line.isBlank() && line.indexOf('\t') < 0) {
                lines.take(1);
                line = lines.peek(0);
            }
            return line;
        }

        private @Nullable Character separatorLine() {
            String line = peekLine();
            Matcher matcher = SEPARATOR_LINE.matcher(line == null ? "" : line);
            if (!matcher.matches()) {
                return null;
            }
            lines.take(1);
            return matcher.group(1).charAt(0);
        }

        private List<String> header(char separator) {
            CsvDialect.Row row = CsvDialect.DOUBLED.read(lines, separator, 0);
            row = row == null ? CsvDialect.UNQUOTED.read(lines, separator, 0) : row;
            lines.take(row == null ? 1 : row.lines());
            List<String> names = row == null ? null : decoder.decode(row.cells());
            return names == null
                    ? List.of()
                    : names.stream().map(CsvFormat::clean).toList();
        }

        private void row(String line, List<String> header, char separator) {
            String uri = entry.record(index);
            if (line.length() > context.limits().maxRecordBytes()) {
                lines.take(1);
                context.refuse(uri, RejectReason.TOO_LARGE, TextFormat.tooLarge(context));
                return;
            }
            CsvDialect.Row read = null;
            for (CsvDialect dialect : separator == '\t' ? TABS : COMMAS) {
                CsvDialect.Row candidate = dialect.read(lines, separator, header.size());
                if (candidate != null && fits(candidate.cells(), header.size())) {
                    read = candidate;
                    break;
                }
            }
            if (read == null) {
                broken(line, header, separator, uri);
                return;
            }
            lines.take(read.lines());
            List<String> cells = decoder.decode(read.cells());
            if (cells == null) {
                context.refuse(uri, RejectReason.BINARY, "a row that is no text, from " + shown(line));
                return;
            }
            RecordFields fields = articles.fields();
            for (int i = 0; i < header.size(); i++) {
                fields.add(header.get(i), cells.get(i));
            }
            context.accept(articles.ofFields(uri, context.nextNumber(), fields));
        }

        /** Refuses a line that begins no row, and takes with it what can only be the rest of its text. */
        private void broken(String line, List<String> header, char separator, String uri) {
            lines.take(1);
            int more = 0;
            for (String next = lines.peek(0);
                    next != null && header.size() > 1 && next.indexOf(separator) < 0;
                    next = lines.peek(0)) {
                lines.take(1);
                more++;
            }
            CsvDialect.Row plain =
                    CsvDialect.UNQUOTED.read(new CsvLines(new java.io.StringReader(line), line.length()), separator, 0);
            String why = plain == null
                    ? "a quotation mark that is never closed, or not doubled inside a cell"
                    : plain.cells().size() + " cells where the header has " + header.size()
                            + "; quote cells that hold separators";
            context.refuse(
                    uri,
                    RejectReason.MALFORMED,
                    why + ", from " + shown(line) + (more == 0 ? "" : " and " + more + " lines behind it"));
        }

        private String shown(String line) {
            List<String> text = decoder.decode(List.of(line.substring(0, Math.min(SHOWN, line.length()))));
            return "'" + (text == null ? "…" : text.get(0).strip()) + "'";
        }
    }

    /** A row has a cell for each column; empty ones may follow. */
    private static boolean fits(List<String> cells, int columns) {
        return cells.size() >= columns
                && cells.subList(columns, cells.size()).stream().allMatch(String::isBlank);
    }

    private static String clean(String name) {
        return name.replace("\ufeff", "").strip();
    }

    private char separator(String header) {
        if (tabs) {
            return '\t';
        }
        char best = ',';
        for (char candidate : SEPARATORS) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }
}
