package de.pressespiegel.text.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads and writes JSON lines of pages; files ending in {@code .gz} are decompressed. */
public final class MainTextFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MainTextFiles() {}

    /**
     * Reads a gold file: {@code id}, {@code url}, {@code html_base64}, {@code with}, {@code without}.
     *
     * @throws IOException if it cannot be read or a line is no JSON object
     */
    public static List<MainTextPage> readGold(Path path) throws IOException {
        List<MainTextPage> pages = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    JsonNode node = JSON.readTree(line);
                    pages.add(new MainTextPage(
                            node.path("id").asText(),
                            node.path("url").asText(),
                            node.path("html_base64").asText(),
                            texts(node.path("with")),
                            texts(node.path("without"))));
                }
            }
        }
        return pages;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Writes predictions, one page a line. */
    public static void writePredictions(Path path, Map<String, String> predictions) throws IOException {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> entry : predictions.entrySet()) {
                ObjectNode line = JSON.createObjectNode();
                line.put("id", entry.getKey());
                line.put("text", entry.getValue());
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
            }
        }
    }
}
