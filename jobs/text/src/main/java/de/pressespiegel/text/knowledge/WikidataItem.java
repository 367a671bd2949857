package de.pressespiegel.text.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an import keeps of one item of Wikidata.
 *
 * @param number the item's number: 42 for Q42
 * @param type entity type as in knowledge files
 * @param name German label
 * @param country ISO code; empty when unknown
 * @param aliases English label and German aliases, without the name
 */
record WikidataItem(long number, String type, String name, String country, Set<String> aliases) {

    static WikidataItem of(JsonNode item, String type, String name, Map<String, String> countries) {
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(cell(item.path("labels").path("en").path("value").asText("")));
        for (JsonNode alias : item.path("aliases").path("de")) {
            aliases.add(cell(alias.path("value").asText("")));
        }
        aliases.remove("");
        aliases.remove(name);
        long number = Long.parseLong(item.path("id").asText().substring(1));
        return new WikidataItem(number, type, name, country(item, countries), aliases);
    }

    /** The item that a statement points to; empty for one without value. */
    static String target(JsonNode statement) {
        return statement
                .path("mainsnak")
                .path("datavalue")
                .path("value")
                .path("id")
                .asText("");
    }

    /** A value without the characters that separate cells and values in a knowledge file. */
    static String cell(String value) {
        return value.replaceAll("[\\t\\n\\r|]+", " ").strip();
    }

    /** From citizenship (P27) or country (P17). */
    private static String country(JsonNode item, Map<String, String> countries) {
        for (String property : new String[] {"P27", "P17"}) {
            for (JsonNode statement : item.path("claims").path(property)) {
                String code = countries.get(target(statement));
                if (code != null) {
                    return code;
                }
            }
        }
        return "";
    }

    String wikidataId() {
        return "Q" + number;
    }

    /** The id that the name gives. */
    String entityId() {
        String prefix = switch (type) {
            case "organisation" -> "org:";
            case "government_body" -> "gov:";
            default -> type + ":";
        };
        return prefix + Slugs.slug(name);
    }

    /** A single word may be an everyday word or someone else's name; of places alone it is mostly the name. */
    boolean ambiguous(String surface) {
        return !type.equals("place") && surface.indexOf(' ') < 0;
    }

    /**
     * The item's line of a knowledge file.
     *
     * @param claimed names that other entities have too; they prove nothing alone
     */
    String row(String entityId, Set<String> claimed) {
        Set<String> safe = new LinkedHashSet<>();
        Set<String> weak = new LinkedHashSet<>();
        for (String alias : aliases) {
            (ambiguous(alias) || claimed.contains(alias) ? weak : safe).add(alias);
        }
        if (ambiguous(name) || claimed.contains(name)) {
            weak.add(name);
        }
        return String.join(
                "\t",
                entityId,
                type,
                name,
                country,
                String.join("|", safe),
                String.join("|", weak),
                "",
                "",
                "",
                wikidataId());
    }
}
