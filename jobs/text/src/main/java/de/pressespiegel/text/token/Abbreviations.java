package de.pressespiegel.text.token;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations that end in a period, and whether a sentence often ends with them ({@code conf/lexicon/abbreviations.tsv}). */
final class Abbreviations {
    private final Map<String, Boolean> endsSentence;

    private Abbreviations(Map<String, Boolean> endsSentence) {
        this.endsSentence = endsSentence;
    }

    static Abbreviations load(Path conf) {
        Map<String, Boolean> entries = new HashMap<>();
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("lexicon").resolve("abbreviations.tsv"), "form", "ends_sentence")
                .rows()) {
            boolean often = row.get("ends_sentence").equals("often");
            // "z. B." is two tokens; each part with its period counts
            for (String part : row.get("form").split("(?<=\\.)\\s*")) {
                if (part.endsWith(".")) {
                    entries.merge(part, often, (a, b) -> a && b);
                }
            }
        }
        return new Abbreviations(entries);
    }

    boolean contains(String formWithPeriod) {
        return endsSentence.containsKey(formWithPeriod);
    }

    boolean mayEndSentence(String formWithPeriod) {
        @Nullable Boolean often = endsSentence.get(formWithPeriod);
        return often == null || often;
    }
}
