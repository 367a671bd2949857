package de.pressespiegel.text.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes of Wikidata items that an import takes, from {@code conf/knowledge/wikidata-classes.tsv}. */
final class WikidataClasses {
    private final Map<String, String> types;

    private WikidataClasses(Map<String, String> types) {
        this.types = types;
    }

    /**
     * Reads the file.
     *
     * @param chosen classes ({@code Q515}) or entity types ({@code place}) to take; empty for all of the file
     * @throws ConfException for a choice that the file does not have
     */
    static WikidataClasses read(Path conf, List<String> chosen) {
        Path file = conf.resolve("knowledge").resolve("wikidata-classes.tsv");
        Map<String, String> all = new TreeMap<>();
        for (TsvFile.Row row : TsvFile.read(file, "class", "entity_type").rows()) {
            all.put(row.get("class"), row.get("entity_type"));
        }
        if (chosen.isEmpty()) {
            return new WikidataClasses(all);
        }
        Map<String, String> taken = new TreeMap<>();
        for (String choice : chosen) {
            Map<String, String> matching = new TreeMap<>(all);
            matching.entrySet()
                    .removeIf(row -> !row.getKey().equalsIgnoreCase(choice)
                            && !row.getValue().equals(choice.toLowerCase(Locale.ROOT)));
            if (matching.isEmpty()) {
                throw new ConfException("'" + choice + "' is neither a type ("
                        + String.join(", ", new TreeSet<>(all.values())) + ") nor a class of " + file
                        + "; add a line for it there");
            }
            taken.putAll(matching);
        }
        return new WikidataClasses(taken);
    }

    /** Entity type of the first "instance of" (P31) that is a chosen class; null when none is. */
    @Nullable
    String type(JsonNode item) {
        for (JsonNode statement : item.path("claims").path("P31")) {
            String type = types.get(WikidataItem.target(statement));
            if (type != null) {
                return type;
            }
        }
        return null;
    }
}
