package de.pressespiegel.spark.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of published versions. {@code current} points to one of {@code versions/v-*}; it is replaced by one atomic
 * rename, so a reader sees the old version or the new one, never a mixture.
 */
public final class Warehouse {
    private final Path root;

    public Warehouse(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Where readers look: {@code current}. */
    public Path current() {
        return root.resolve("current");
    }

    /** Folder of all versions. */
    public Path versions() {
        return root.resolve("versions");
    }

    /** The version that {@code current} points to; empty before the first publication. */
    public Optional<Path> published() {
        try {
            return Files.exists(current()) ? Optional.of(current().toRealPath()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot follow " + current(), e);
        }
    }

    /** A new folder to write a version into; nothing points to it until {@link #publish}. */
    public Path stage(String versionId) throws IOException {
        Path staging = versions().resolve(".staging-" + versionId);
        delete(staging);
        return Files.createDirectories(staging);
    }

    /**
     * Makes a staged folder the current version.
     *
     * @param staging folder from {@link #stage}
     * @return the version's folder
     */
    public Path publish(Path staging, String versionId) throws IOException {
        Path version = versions().resolve("v-" + versionId);
        Files.move(staging, version, StandardCopyOption.ATOMIC_MOVE);
        Path link = root.resolve(".current-" + versionId);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, root.relativize(version));
        Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return version;
    }

    /** Removes versions beyond the newest {@code keep}, never the published one, and what killed runs left. */
    public void prune(int keep) throws IOException {
        Path published = published().orElse(null);
        List<Path> all;
        try (Stream<Path> paths = Files.list(versions())) {
            all = paths.sorted(Comparator.comparing(
                                    (Path path) -> path.getFileName().toString())
                            .reversed())
                    .toList();
        }
        int kept = 0;
        for (Path path : all) {
            String name = path.getFileName().toString();
            if (name.startsWith("v-") && (kept < keep || path.equals(published))) {
                kept++;
            } else if (name.startsWith("v-") || name.startsWith(".staging-")) {
                delete(path);
            }
        }
    }

    /** Removes a staged folder. */
    public void discard(Path staging) throws IOException {
        delete(staging);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
