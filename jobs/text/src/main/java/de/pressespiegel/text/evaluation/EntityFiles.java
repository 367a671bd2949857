package de.pressespiegel.text.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads and writes JSON lines of articles with names; files ending in {@code .gz} are decompressed. */
public final class EntityFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntityFiles() {}

    /**
     * Reads a gold file: {@code id}, {@code text}, {@code entities} with {@code begin}, {@code end}, {@code type}.
     *
     * @throws IOException if it cannot be read or a line is no JSON object
     */
    public static List<EntityArticle> readGold(Path path) throws IOException {
        List<EntityArticle> articles = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    articles.add(article(JSON.readTree(line)));
                }
            }
        }
        return articles;
    }

    private static EntityArticle article(JsonNode node) {
        List<EntityItem> entities = new ArrayList<>();
        for (JsonNode entity : node.path("entities")) {
            entities.add(new EntityItem(
                    entity.path("begin").asInt(),
                    entity.path("end").asInt(),
                    entity.path("type").asText().toUpperCase(Locale.ROOT)));
        }
        return new EntityArticle(node.path("id").asText(), node.path("text").asText(), entities);
    }

    /** Writes predictions, one article a line. */
    public static void writePredictions(Path path, Map<String, List<EntityItem>> predictions) throws IOException {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<EntityItem>> entry : predictions.entrySet()) {
                ObjectNode line = JSON.createObjectNode();
                line.put("id", entry.getKey());
                ArrayNode entities = line.putArray("entities");
                for (EntityItem item : entry.getValue()) {
                    ObjectNode entity = entities.addObject();
                    entity.put("begin", item.begin());
                    entity.put("end", item.end());
                    entity.put("type", item.type());
                }
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
            }
        }
    }
}
