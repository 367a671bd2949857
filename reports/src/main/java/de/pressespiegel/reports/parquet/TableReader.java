package de.pressespiegel.reports.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a published version, laid out as {@code VERSION/<table>/**}{@code /*.parquet}, in the order of file
 * names. A table without files has no rows.
 */
public final class TableReader {
    private static final String MONTH = "month=";

    /** Begins the month of articles without a date; what follows is the month in which they were taken in. */
    private static final String UNDATED = "undated-";

    private final Path version;

    /**
     * Reads a version.
     *
     * @param version its folder, usually {@code WAREHOUSE/current}; a symbolic link is followed
     */
    public TableReader(Path version) {
        this.version = version;
    }

    /** All rows that the query asks for. */
    public <T extends Record> List<T> read(Query<T> query) {
        List<T> rows = new ArrayList<>();
        forEach(query, rows::add);
        return rows;
    }

    /**
     * Hands on the rows that the query asks for, one at a time, so that a large table needs no memory.
     *
     * @throws UncheckedIOException if a file cannot be read; the message names it
     */
    public <T extends Record> void forEach(Query<T> query, Consumer<? super T> sink) {
        for (Path file : files(query)) {
            try (ParquetReader<T> reader = open(query, file)) {
                for (Optional<T> row = next(reader, file); row.isPresent(); row = next(reader, file)) {
                    sink.accept(row.get());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }

    /** Parquet reports a broken file by all kinds of unchecked exceptions, none of which names it. */
    private static <T> Optional<T> next(ParquetReader<T> reader, Path file) throws IOException {
        try {
            return Optional.ofNullable(reader.read());
        } catch (RuntimeException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private List<Path> files(Query<?> query) {
        Path folder = version.resolve(query.table().name());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(".parquet"))
                    .filter(path -> wanted(query, folder, path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean wanted(Query<?> query, Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            String name = part.toString();
            if (name.startsWith(MONTH)) {
                return wanted(query, name.substring(MONTH.length()));
            }
        }
        return true;
    }

    private static boolean wanted(Query<?> query, String month) {
        if (month.startsWith(UNDATED)) {
            return query.wantsUndated();
        }
        try {
            return query.wants(YearMonth.parse(month));
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    private static <T extends Record> ParquetReader<T> open(Query<T> query, Path file) throws IOException {
        Builder<T> builder = new Builder<>(new LocalInputFile(file), query);
        FilterPredicate filter = filter(query.equal());
        return (filter == null ? builder : builder.withFilter(FilterCompat.get(filter))).build();
    }

    private static @Nullable FilterPredicate filter(Map<String, String> equal) {
        FilterPredicate all = null;
        for (Map.Entry<String, String> condition : equal.entrySet()) {
            FilterPredicate one =
                    FilterApi.eq(FilterApi.binaryColumn(condition.getKey()), Binary.fromString(condition.getValue()));
            all = all == null ? one : FilterApi.and(all, one);
        }
        return all;
    }

    private static final class Builder<T extends Record> extends ParquetReader.Builder<T> {
        private final Query<T> query;

        Builder(InputFile file, Query<T> query) {
            super(file, configuration());
            this.query = query;
        }

        private static ParquetConfiguration configuration() {
            return new PlainParquetConfiguration();
        }

        @Override
        protected ReadSupport<T> getReadSupport() {
            return new RecordReadSupport<>(query);
        }
    }
}
