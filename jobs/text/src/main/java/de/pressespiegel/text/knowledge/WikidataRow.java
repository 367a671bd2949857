package de.pressespiegel.text.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** One item of Wikidata as a line of a knowledge file. */
final class WikidataRow {
    private WikidataRow() {}

    static String prefix(String type) {
        return switch (type) {
            case "organisation" -> "org:";
            case "government_body" -> "gov:";
            default -> type + ":";
        };
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

    static String of(String id, String type, String name, String country, JsonNode item, String wikidataId) {
        Set<String> safe = new LinkedHashSet<>();
        Set<String> weak = new LinkedHashSet<>();
        sort(item.path("labels").path("en").path("value").asText(""), type, safe, weak);
        for (JsonNode alias : item.path("aliases").path("de")) {
            sort(alias.path("value").asText(""), type, safe, weak);
        }
        safe.remove(name);
        weak.remove(name);
        weak.removeAll(safe);
        if (ambiguous(name, type)) {
            weak.add(name);
        }
        return String.join(
                "\t", id, type, name, country, String.join("|", safe), String.join("|", weak), "", "", "", wikidataId);
    }

    private static void sort(String alias, String type, Set<String> safe, Set<String> weak) {
        String cell = WikidataImport.cell(alias);
        if (cell.isEmpty()) {
            return;
        }
        if (ambiguous(cell, type)) {
            weak.add(cell);
        } else {
            safe.add(cell);
        }
    }

    /** A single word may be an everyday word or someone else's name; of places alone it is mostly the name. */
    private static boolean ambiguous(String name, String type) {
        return !type.equals("place") && name.indexOf(' ') < 0;
    }
}
