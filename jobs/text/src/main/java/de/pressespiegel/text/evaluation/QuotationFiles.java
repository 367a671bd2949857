package de.pressespiegel.text.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.pressespiegel.model.Span;
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
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON lines of articles with quotations; files ending in {@code .gz} are decompressed. */
public final class QuotationFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private QuotationFiles() {}

    /**
     * Reads a gold file.
     *
     * @throws IOException if it cannot be read or a line is no JSON object
     */
    public static List<GoldArticle> readGold(Path path) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
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

    private static GoldArticle article(JsonNode node) {
        List<QuotationItem> quotations = new ArrayList<>();
        for (JsonNode quotation : node.path("quotations")) {
            quotations.add(item(quotation));
        }
        return new GoldArticle(
                node.path("id").asText(), node.path("text").asText(), spans(node.path("tokens")), quotations);
    }

    private static QuotationItem item(JsonNode node) {
        JsonNode medium = node.path("medium");
        return new QuotationItem(
                node.path("kind").asText(),
                medium.isTextual() ? medium.asText() : null,
                node.path("nested").asBoolean(false),
                spans(node.path("spans")),
                spans(node.path("speaker")),
                spans(node.path("cue")),
                spans(node.path("frame")),
                spans(node.path("addressee")),
                null);
    }

    private static List<Span> spans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : node) {
            spans.add(new Span(span.path(0).asInt(), span.path(1).asInt()));
        }
        return spans;
    }

    /** Writes predictions, one article a line. */
    public static void writePredictions(Path path, Map<String, List<QuotationItem>> predictions) throws IOException {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<QuotationItem>> entry : predictions.entrySet()) {
                ObjectNode line = JSON.createObjectNode();
                line.put("id", entry.getKey());
                ArrayNode quotations = line.putArray("quotations");
                for (QuotationItem item : entry.getValue()) {
                    write(quotations.addObject(), item);
                }
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
            }
        }
    }

    private static void write(ObjectNode node, QuotationItem item) {
        node.put("kind", item.kind());
        node.put("medium", item.medium());
        node.put("nested", item.nested());
        put(node, "spans", item.spans());
        put(node, "speaker", item.speaker());
        put(node, "cue", item.cue());
        put(node, "frame", item.frame());
        put(node, "addressee", item.addressee());
        @Nullable String rule = item.rule();
        if (rule != null) {
            node.put("rule", rule);
        }
    }

    private static void put(ObjectNode node, String name, List<Span> spans) {
        ArrayNode array = node.putArray(name);
        for (Span span : spans) {
            array.addArray().add(span.startChar()).add(span.endChar());
        }
    }
}
