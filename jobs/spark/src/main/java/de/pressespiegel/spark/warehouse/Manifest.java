package de.pressespiegel.spark.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.jspecify.annotations.Nullable;

/**
 * What a version holds: {@code manifest.json}.
 *
 * @param version version id
 * @param previous version it was built on, null for the first
 * @param codeVersion version of the program
 * @param configSha256 hash of configuration and word lists
 * @param runs runs whose articles it holds
 * @param tables files of each table
 */
public record Manifest(
        String version,
        @Nullable String previous,
        String codeVersion,
        String configSha256,
        List<String> runs,
        Map<String, List<Entry>> tables) {

    /**
     * One file.
     *
     * @param path relative to the version
     * @param rows rows in it
     */
    public record Entry(String path, long rows, long bytes, String sha256) {}

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Lists the files of a version's folder. */
    public static Map<String, List<Entry>> list(Path version) throws IOException {
        Map<String, List<Entry>> tables = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(version)) {
            files = all.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Path relative = version.relativize(file);
            tables.computeIfAbsent(relative.getName(0).toString(), table -> new java.util.ArrayList<>())
                    .add(new Entry(relative.toString(), rows(file), Files.size(file), sha256(file)));
        }
        return tables;
    }

    /** Writes {@code manifest.json}. */
    public void write(Path version) throws IOException {
        JSON.writeValue(version.resolve("manifest.json").toFile(), this);
    }

    private static long rows(Path file) throws IOException {
        HadoopInputFile input =
                HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), new Configuration(false));
        try (ParquetFileReader reader = ParquetFileReader.open(input)) {
            return reader.getRecordCount();
        }
    }

    private static String sha256(Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hash " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
