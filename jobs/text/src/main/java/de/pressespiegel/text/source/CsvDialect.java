package de.pressespiegel.text.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A way to write a row. Each says how many lines the row takes and which cells it has, or that it is not written so. */
enum CsvDialect {
    /** RFC 4180: {@code "Er sagte ""ja"""}. */
    DOUBLED {
        @Override
        @Nullable
        Row read(CsvLines lines, char separator, int columns) {
            return parsed(lines, format(separator), '\0');
        }
    },
    /** As databases write: {@code "Er sagte \"ja\""}. */
    BACKSLASH {
        @Override
        @Nullable
        Row read(CsvLines lines, char separator, int columns) {
            return parsed(lines, format(separator).builder().setEscape('\\').get(), '\\');
        }
    },
    /** Marks quote nothing: {@code Ort⇥"Nein", sagte er}. */
    UNQUOTED {
        @Override
        @Nullable
        Row read(CsvLines lines, char separator, int columns) {
            String line = lines.peek(0);
            List<String> cells = Arrays.asList(
                    withoutEnd(line == null ? "" : line).split(java.util.regex.Pattern.quote("" + separator), -1));
            // between commas, a mark that is never closed is a broken cell
            boolean quoted =
                    separator != '\t' && cells.stream().anyMatch(cell -> cell.startsWith("\"") && oddMarks(cell, '\0'));
            return quoted ? null : new Row(cells, 1);
        }
    },
    /** Marks inside a cell are not doubled: {@code "Er sagte "ja""}. A cell ends where its mark stands before a separator. */
    STRAY {
        @Override
        @Nullable
        Row read(CsvLines lines, char separator, int columns) {
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < MOST_LINES; n++) {
                String line = lines.peek(n);
                if (line == null || text.length() > MOST_CHARACTERS || (n > 0 && isRow(line, separator, columns))) {
                    return null;
                }
                text.append(line);
                List<String> cells = strayCells(withoutEnd(text.toString()), separator);
                if (cells != null) {
                    return cells.size() == columns ? new Row(cells, n + 1) : null;
                }
            }
            return null;
        }
    };

    /** Lines and characters in which a cell with stray marks is sought for its end. */
    private static final int MOST_LINES = 40;

    private static final int MOST_CHARACTERS = 1 << 16;

    /**
     * A row.
     *
     * @param lines lines that it takes
     */
    record Row(List<String> cells, int lines) {}

    /** The row that begins at the first line; null when it is not written this way. */
    abstract @Nullable Row read(CsvLines lines, char separator, int columns);

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Whether a line is a whole row, and so not the rest of another's text. */
    private static boolean isRow(String line, char separator, int columns) {
        Row row = oddMarks(line, '\0') ? null : rows(line, format(separator), 1);
        return row != null && row.cells().size() == columns;
    }

    /** A row ends with the first line behind which all marks have a partner. */
    private static @Nullable Row parsed(CsvLines lines, CSVFormat format, char escape) {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        int n = 0;
        do {
            String line = lines.peek(n);
            if (line == null) {
                return null;
            }
            text.append(line);
            open ^= oddMarks(line, escape);
            n++;
        } while (open);
        return rows(text.toString(), format, n);
    }

    private static @Nullable Row rows(String text, CSVFormat format, int lines) {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.size() == 1 ? new Row(rows.get(0).toList(), lines) : null;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return null;
        }
    }

    private static boolean oddMarks(String line, char escape) {
        boolean odd = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == escape && escape != '\0') {
                i++;
            } else {
                odd ^= c == '"';
            }
        }
        return odd;
    }

    /** Cells of a row with stray marks; null when the last one is not closed. */
    private static @Nullable List<String> strayCells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        // where all cells are quoted, a mark and a separator inside a text are told from the end of a cell
        boolean all = row.startsWith("\"") && row.endsWith("\"") && row.contains("\"" + separator + "\"");
        String ending = all ? "\"" + separator + "\"" : "\"" + separator;
        int at = 0;
        while (at <= row.length()) {
            boolean quoted = at < row.length() && row.charAt(at) == '"';
            int end = row.indexOf(quoted ? ending : String.valueOf(separator), quoted ? at + 1 : at);
            boolean last = end < 0;
            int stop = last ? row.length() - (quoted ? 1 : 0) : end;
            if (quoted && last && (stop <= at || row.charAt(stop) != '"')) {
                return null;
            }
            String cell = row.substring(quoted ? at + 1 : at, stop);
            cells.add(quoted ? cell.replace("\"\"", "\"").replace("\\\"", "\"") : cell);
            at = last ? row.length() + 1 : end + (quoted ? 2 : 1);
        }
        return cells;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
