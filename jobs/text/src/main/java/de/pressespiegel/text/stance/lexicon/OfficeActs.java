package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What bodies do by office, from {@code conf/lexicon/office-acts.tsv}. Immutable after loading. */
public final class OfficeActs {
    private final Map<String, List<String>> acts = new LinkedHashMap<>();

    private OfficeActs() {}

    /** Reads the file. */
    public static OfficeActs load(Path conf) {
        OfficeActs offices = new OfficeActs();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("office-acts.tsv"), "actor", "verbs")
                .rows()) {
            offices.acts.put(row.get("actor"), row.list("verbs"));
        }
        return offices;
    }

    /** Whether the verb is an act of office for somebody of that name. */
    public boolean covers(String name, String verb) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            for (Map.Entry<String, List<String>> entry : acts.entrySet()) {
                if (word.endsWith(entry.getKey()) && entry.getValue().contains(verb)) {
                    return true;
                }
            }
        }
        return false;
    }
}
