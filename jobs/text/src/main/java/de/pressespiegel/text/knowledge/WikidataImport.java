package de.pressespiegel.text.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the public JSON dump of Wikidata (one item a line, plain, {@code .gz} or {@code .bz2}) into a file of {@code
 * conf/knowledge/entities}. The dump is streamed; only the rows that are taken are held.
 */
public final class WikidataImport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final int leastSitelinks;

    /**
     * Loads {@code conf/knowledge/wikidata-classes.tsv}, the countries and what the knowledge base has already.
     *
     * @param leastSitelinks items with fewer Wikipedia and sister pages are left out
     */
    public WikidataImport(Path conf, int leastSitelinks) {
        this.leastSitelinks = leastSitelinks;
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("knowledge").resolve("wikidata-classes.tsv"), "class", "entity_type")
                .rows()) {
            classes.put(row.get("class"), row.get("entity_type"));
        }
        for (Country country : KnowledgeReader.readCountries(conf)) {
            KnownEntity entity = country.entity();
            if (entity.wikidataId() != null && entity.countryCode() != null) {
                countries.put(entity.wikidataId(), entity.countryCode());
            }
        }
        for (KnownEntity entity : KnowledgeReader.readEntities(conf)) {
            ids.add(entity.entityId());
            if (entity.wikidataId() != null) {
                listed.add(entity.wikidataId());
            }
        }
    }

    /**
     * What an import did.
     *
     * @param read items in the dump
     * @param taken rows written
     * @param broken lines that are no JSON
     */
    public record Summary(long read, long taken, long broken) {}

    /**
     * Reads a dump and writes a knowledge file.
     *
     * @throws IOException if the dump cannot be read or the file not be written
     */
    public Summary run(Path dump, Path output) throws IOException {
        TreeMap<String, String> rows = new TreeMap<>();
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
                    add(JSON.readTree(json), rows);
                } catch (JsonProcessingException e) {
                    broken++;
                }
            }
        }
        write(output, rows);
        return new Summary(read, rows.size(), broken);
    }

    private static InputStream open(Path dump) throws IOException {
        if (!Files.isReadable(dump)) {
            throw new ConfException("cannot read the Wikidata dump " + dump + "; is the path right?");
        }
        InputStream raw = new BufferedInputStream(Files.newInputStream(dump), 1 << 20);
        String name = dump.toString();
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(raw, 1 << 16);
        }
        return name.endsWith(".bz2") ? new BZip2CompressorInputStream(raw, true) : raw;
    }

    private void add(JsonNode item, Map<String, String> rows) {
        String wikidataId = item.path("id").asText();
        String name = cell(item.path("labels").path("de").path("value").asText(""));
        String type = type(item);
        if (type == null
                || name.isEmpty()
                || listed.contains(wikidataId)
                || item.path("sitelinks").size() < leastSitelinks) {
            return;
        }
        String id = WikidataRow.prefix(type) + Slugs.slug(name);
        if (!ids.add(id)) {
            id = id + "-" + wikidataId.toLowerCase(Locale.ROOT);
            ids.add(id);
        }
        rows.put(id, WikidataRow.of(id, type, name, country(item), item, wikidataId));
    }

    /** Type of the first "instance of" (P31) that is a chosen class; null when none is. */
    private @Nullable String type(JsonNode item) {
        for (JsonNode statement : item.path("claims").path("P31")) {
            String type = classes.get(WikidataRow.target(statement));
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** ISO code of the citizenship (P27) or country (P17); empty when it has none that countries.tsv knows. */
    private String country(JsonNode item) {
        for (String property : new String[] {"P27", "P17"}) {
            for (JsonNode statement : item.path("claims").path(property)) {
                String code = countries.get(WikidataRow.target(statement));
                if (code != null) {
                    return code;
                }
            }
        }
        return "";
    }

    static String cell(String value) {
        return value.replaceAll("[\\t\\n\\r|]+", " ").strip();
    }

    private static void write(Path output, Map<String, String> rows) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
            out.write("# Imported from Wikidata (CC0). Columns as in the other files of this folder.\n");
            out.write(String.join("\t", KnowledgeReader.ENTITY_COLUMNS));
            out.write('\n');
            for (String row : rows.values()) {
                out.write(row);
                out.write('\n');
            }
        }
    }
}
