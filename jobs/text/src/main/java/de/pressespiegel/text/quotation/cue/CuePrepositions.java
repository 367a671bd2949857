package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.quotation.cue.CuePreposition.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entries of {@code conf/lexicon/cue-prepositions.tsv} by their first word. Immutable after loading. */
final class CuePrepositions {
    private final Map<String, List<CuePreposition>> byWord = new HashMap<>();

    private CuePrepositions() {}

    static CuePrepositions load(Path conf) {
        CuePrepositions prepositions = new CuePrepositions();
        Path file = conf.resolve("lexicon").resolve("cue-prepositions.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "form", "position", "needs", "medium", "lemma")
                .rows()) {
            String[] words = row.get("form").split(" ", 2);
            CuePreposition preposition = new CuePreposition(
                    words[0].toLowerCase(Locale.ROOT),
                    words.length == 1 ? "" : words[1],
                    Position.valueOf(row.get("position").toUpperCase(Locale.ROOT)),
                    row.yes("needs"),
                    Medium.valueOf(row.get("medium").toUpperCase(Locale.ROOT)),
                    row.get("lemma"));
            prepositions
                    .byWord
                    .computeIfAbsent(preposition.word(), word -> new ArrayList<>())
                    .add(preposition);
        }
        return prepositions;
    }

    /** Entries that begin with a word in lower case, in the order of the file; empty for others. */
    List<CuePreposition> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
