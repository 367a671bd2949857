package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.syntax.Lemmas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Patterns of {@code conf/lexicon/silence.tsv} by head. Immutable after loading. */
public final class SilenceLexicon {
    private final Map<String, List<SilencePattern>> patterns = new HashMap<>();

    private SilenceLexicon() {}

    /**
     * Reads the file.
     *
     * @throws de.pressespiegel.text.conf.ConfException if it is missing or malformed
     */
    public static SilenceLexicon load(Path conf, Lemmas lemmas) {
        SilenceLexicon lexicon = new SilenceLexicon();
        Path path = conf.resolve("lexicon").resolve("silence.tsv");
        for (TsvFile.Row row : TsvFile.read(path, "pattern", "head", "requires", "negation", "kind", "topic", "quoted")
                .rows()) {
            lexicon.add(row, lemmas);
        }
        return lexicon;
    }

    private void add(TsvFile.Row row, Lemmas lemmas) {
        boolean reflexive = false;
        boolean kein = false;
        List<Set<String>> words = new ArrayList<>();
        for (String word : row.list("requires")) {
            if (word.equals("sich")) {
                reflexive = true;
            } else if (word.equals("kein")) {
                kein = true;
            } else if (!word.equals("nicht")) {
                Set<String> forms = new LinkedHashSet<>();
                for (String alternative : word.split("/")) {
                    forms.addAll(lemmas.of(alternative));
                }
                words.add(Ordered.set(forms));
            }
        }
        SilencePattern pattern = new SilencePattern(
                row.get("pattern"),
                row.get("head"),
                List.copyOf(words),
                reflexive,
                row.get("negation").equals("required"),
                kein,
                row.get("kind").equals("none")
                        ? null
                        : SilenceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.list("topic"),
                row.yes("quoted"));
        patterns.computeIfAbsent(pattern.head(), key -> new ArrayList<>()).add(pattern);
    }

    /** Patterns whose head has this base form. */
    public List<SilencePattern> of(String lemma) {
        return patterns.getOrDefault(lemma, List.of());
    }
}
