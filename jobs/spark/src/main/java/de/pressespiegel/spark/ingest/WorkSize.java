package de.pressespiegel.spark.ingest;

import de.pressespiegel.spark.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much a run has to do. */
public final class WorkSize {
    private static final long SMALL_BYTES = 2 << 20;

    private WorkSize() {}

    /** Whether input and published version together are below 2 MiB. */
    public static boolean isSmall(List<InputFile> files, Warehouse warehouse) {
        try {
            long bytes = 0;
            for (InputFile file : files) {
                bytes += file.bytes();
                if (bytes >= SMALL_BYTES) {
                    return false;
                }
            }
            Path published = warehouse.published().orElse(null);
            return published == null || bytes + size(published) < SMALL_BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot size the input", e);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
