package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns that only hold the real target, from {@code conf/lexicon/container-nouns.tsv}. Immutable after loading. */
public final class ContainerNouns {
    private final Map<String, List<String>> behind = new HashMap<>();

    private ContainerNouns() {}

    /** Reads the file. */
    public static ContainerNouns load(Path conf) {
        ContainerNouns nouns = new ContainerNouns();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("container-nouns.tsv"), "noun", "behind")
                .rows()) {
            nouns.behind.put(row.get("noun"), row.list("behind"));
        }
        return nouns;
    }

    /** Prepositions (or gen) that introduce what it is about; empty for other nouns. */
    public List<String> behind(Set<String> lemmas) {
        for (String lemma : lemmas) {
            List<String> found = behind.get(lemma);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
