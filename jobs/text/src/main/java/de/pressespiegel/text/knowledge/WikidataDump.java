package de.pressespiegel.text.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.pressespiegel.text.conf.ConfException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Streams the public JSON dump of Wikidata: one item a line, plain, {@code .gz} or {@code .bz2}. */
final class WikidataDump {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long REPORT_EVERY = 500_000;

    private WikidataDump() {}

    /**
     * What was read.
     *
     * @param read items
     * @param broken lines that are no JSON
     */
    record Count(long read, long broken) {}

    /**
     * Hands every item on.
     *
     * @param progress is told the number of items read, now and then
     * @throws ConfException if there is no such file
     * @throws IOException if it breaks off
     */
    static Count read(Path dump, Consumer<JsonNode> items, LongConsumer progress) throws IOException {
        if (!Files.isRegularFile(dump) || !Files.isReadable(dump)) {
            throw new ConfException(
                    "cannot read the Wikidata dump " + dump + "; give the path of a file such as latest-all.json.bz2");
        }
        long read = 0;
        long broken = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(dump), StandardCharsets.UTF_8), 1 << 20)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String json = line.strip();
                json = json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
                if (!json.startsWith("{")) {
                    continue;
                }
                read++;
                try {
                    items.accept(JSON.readTree(json));
                } catch (JsonProcessingException e) {
                    broken++;
                }
                if (read % REPORT_EVERY == 0) {
                    progress.accept(read);
                }
            }
        }
        return new Count(read, broken);
    }

    private static InputStream open(Path dump) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(dump), 1 << 20);
        String name = dump.toString();
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(raw, 1 << 16);
        }
        return name.endsWith(".bz2") ? new BZip2CompressorInputStream(raw, true) : raw;
    }
}
