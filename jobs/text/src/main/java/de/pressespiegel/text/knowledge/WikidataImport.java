package de.pressespiegel.text.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import de.pressespiegel.text.conf.ConfException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Turns a dump of Wikidata into a file of {@code conf/knowledge/entities}. The dump is streamed; only what is taken is
 * held. The knowledge base wins: what it has already is left out, and a name of its entities proves nothing for an
 * imported one. The file replaces that of an earlier import, and only when the knowledge base is sound with it.
 */
public final class WikidataImport {
    /** Name of the file that an import writes. */
    public static final String FILE = "wikidata.tsv";

    private final WikidataClasses classes;
    private final int leastSitelinks;
    private final Path output;
    private final List<Country> countries;
    private final List<KnownEntity> listed;
    private final Map<String, String> codes = new HashMap<>();

    /**
     * Loads {@code conf/knowledge/wikidata-classes.tsv} and the knowledge base without an earlier import.
     *
     * @param chosen classes ({@code Q515}) or entity types ({@code place}) to take; empty for all of the file
     * @param leastSitelinks items with fewer Wikipedia and sister pages are left out
     * @param folder where {@link #FILE} is written
     * @throws ConfException for a class that wikidata-classes.tsv lacks
     */
    public WikidataImport(Path conf, List<String> chosen, int leastSitelinks, Path folder) {
        this.classes = WikidataClasses.read(conf, chosen);
        this.leastSitelinks = leastSitelinks;
        this.output = folder.resolve(FILE).toAbsolutePath().normalize();
        this.countries = KnowledgeReader.readCountries(conf);
        this.listed = KnowledgeReader.readEntities(conf, output);
        for (Country country : countries) {
            KnownEntity entity = country.entity();
            if (entity.wikidataId() != null && entity.countryCode() != null) {
                codes.put(entity.wikidataId(), entity.countryCode());
            }
        }
    }

    /**
     * What an import did.
     *
     * @param read items in the dump
     * @param taken rows written
     * @param broken lines that are no JSON
     * @param file where the rows are
     */
    public record Summary(long read, long taken, long broken, Path file) {}

    /**
     * Reads a dump and writes the file.
     *
     * @param progress is told the number of items read, now and then
     * @throws IOException if the dump cannot be read or the file not be written
     * @throws ConfException if there is no such dump, or the knowledge base is not sound with the rows
     */
    public Summary run(Path dump, LongConsumer progress) throws IOException {
        Set<String> known = new HashSet<>(codes.keySet());
        listed.forEach(entity -> known.add(String.valueOf(entity.wikidataId())));
        List<WikidataItem> items = new ArrayList<>();
        WikidataDump.Count count = WikidataDump.read(dump, node -> take(node, known, items), progress);
        TreeMap<String, String> rows = rows(items);
        publish(rows.values());
        return new Summary(count.read(), rows.size(), count.broken(), output);
    }

    private void take(JsonNode node, Set<String> known, List<WikidataItem> items) {
        String id = node.path("id").asText();
        String name =
                WikidataItem.cell(node.path("labels").path("de").path("value").asText(""));
        String type = classes.type(node);
        if (type != null
                && !name.isEmpty()
                && !known.contains(id)
                && id.matches("Q[1-9][0-9]{0,17}")
                && node.path("sitelinks").size() >= leastSitelinks) {
            items.add(WikidataItem.of(node, type, name, codes));
        }
    }

    /** Rows by id. Of two items with one name the older keeps the plain id, in whatever order the dump has them. */
    private TreeMap<String, String> rows(List<WikidataItem> items) {
        items.sort(Comparator.comparingLong(WikidataItem::number));
        Set<String> claimed = claimed(items);
        Map<String, KnownEntity> ids = new HashMap<>();
        listed.forEach(entity -> ids.put(entity.entityId(), entity));
        TreeMap<String, String> rows = new TreeMap<>();
        for (WikidataItem item : items) {
            String id = item.entityId();
            KnownEntity namesake = ids.get(id);
            if (namesake != null && namesake.wikidataId() == null) {
                // a curated line without Wikidata id: the same, as far as anyone can tell
                continue;
            }
            if (namesake != null || rows.containsKey(id)) {
                id = id + "-" + item.wikidataId().toLowerCase(Locale.ROOT);
            }
            rows.put(id, item.row(id, claimed));
        }
        return rows;
    }

    /** Names that the knowledge base or two items have. */
    private Set<String> claimed(List<WikidataItem> items) {
        Set<String> claimed = new HashSet<>();
        List<KnownEntity> all = new ArrayList<>(listed);
        countries.forEach(country -> all.add(country.entity()));
        for (KnownEntity entity : all) {
            claimed.add(entity.name());
            claimed.addAll(entity.aliases());
            claimed.addAll(entity.metonyms());
        }
        Set<String> once = new HashSet<>();
        for (WikidataItem item : items) {
            Set<String> names = new HashSet<>(item.aliases());
            names.add(item.name());
            for (String name : names) {
                if (!once.add(name)) {
                    claimed.add(name);
                }
            }
        }
        return claimed;
    }

    private void publish(Iterable<String> rows) throws IOException {
        Files.createDirectories(output.getParent());
        Path part = output.resolveSibling(FILE + ".part");
        try {
            write(part, rows);
            List<KnownEntity> with = new ArrayList<>(listed);
            with.addAll(KnowledgeReader.readEntityFile(part));
            List<String> faults = KnowledgeCheck.faults(countries, with);
            if (!faults.isEmpty()) {
                throw new ConfException("the knowledge base is not sound with the imported rows (" + faults.size()
                        + " faults), nothing was changed: " + faults.get(0));
            }
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path file, Iterable<String> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    "# Imported from Wikidata (CC0) by `pressespiegel knowledge`; the next import replaces this file.\n");
            out.write("# Columns as in the other files of this folder.\n");
            out.write(String.join("\t", KnowledgeReader.ENTITY_COLUMNS));
            out.write('\n');
            for (String row : rows) {
                out.write(row);
                out.write('\n');
            }
        }
    }
}
