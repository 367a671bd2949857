package de.pressespiegel.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One hash over files: of {@code conf/} it says which word lists a result was made with, of the program which build. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 over names and contents of all files of a folder, in order of their names; hex. */
    static String of(Path folder) {
        return of(List.of(folder));
    }

    /**
     * SHA-256 over files, and over names and contents of all files in folders, in order of their names; hex.
     *
     * @param places files (whose own names do not count) and folders
     */
    static String of(List<Path> places) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path place : places) {
                add(digest, place);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hash " + places, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
