package de.pressespiegel.text.conf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of {@code conf/}: UTF-8, tab separated, {@code #} comment lines, one header line, then rows. A cell may hold
 * several values separated by {@code |}.
 */
public final class TsvFile {
    private final Path path;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private TsvFile(Path path, Map<String, Integer> columns, List<Row> rows) {
        this.path = path;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @param required columns that must be there
     * @throws ConfException if the file is missing, lacks a column, or a row has another number of cells
     */
    public static TsvFile read(Path path, String... required) {
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ConfException(
                    "cannot read " + path + ": " + e.getMessage() + "; is --config's folder complete?", e);
        }
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        TsvFile file = new TsvFile(path, columns, rows);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int c = 0; c < cells.length; c++) {
                    columns.put(cells[c].strip(), c);
                }
                checkColumns(path, columns, required);
            } else if (cells.length != columns.size()) {
                throw new ConfException(path + ", line " + (i + 1) + ": " + cells.length
                        + " cells where the header has " + columns.size() + ": " + line);
            } else {
                rows.add(file.new Row(cells, i + 1));
            }
        }
        checkColumns(path, columns, required);
        return file;
    }

    /** Every {@code .tsv} file of a folder, by name. */
    public static List<TsvFile> readFolder(Path folder, String... required) {
        return filesOf(folder).stream().map(path -> read(path, required)).toList();
    }

    /** Paths of every {@code .tsv} file of a folder, sorted. */
    public static List<Path> filesOf(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static void checkColumns(Path path, Map<String, Integer> columns, String... required) {
        for (String column : required) {
            if (!columns.containsKey(column)) {
                throw new ConfException(path + " has no column '" + column + "'; it has " + columns.keySet());
            }
        }
    }

    /** Rows in file order. */
    public List<Row> rows() {
        return rows;
    }

    /** One row. */
    public final class Row {
        private final String[] cells;
        private final int line;

        private Row(String[] cells, int line) {
            this.cells = cells;
            this.line = line;
        }

        /** A cell, stripped; empty when blank. */
        public String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new ConfException(path + " has no column '" + column + "'; it has " + columns.keySet());
            }
            return cells[index].strip();
        }

        /** The values of a cell that are separated by {@code |}; empty for a blank cell. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split("\\|"))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
        }

        /** Whether the cell says yes. */
        public boolean yes(String column) {
            return get(column).equals("yes");
        }

        /** A number. */
        public double number(String column) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                throw new ConfException(
                        where() + ": column " + column + " holds '" + get(column) + "', not a number", e);
            }
        }

        /** File and line, for messages. */
        public String where() {
            return path + ", line " + line;
        }
    }
}
