package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Words that say how something is: quality words of tone.tsv, evaluating nouns and adjectives of stance.tsv. */
public final class QualityLexicon {
    private final Map<String, Double> valences = new HashMap<>();
    private final Map<String, Double> views = new HashMap<>();
    private final Map<String, List<Turn>> turns = new HashMap<>();

    /** A noun that says how something is only together with other words: "Schlag ins Gesicht". */
    private record Turn(List<String> words, double valence) {}

    private QualityLexicon() {}

    /** Reads both files; stance.tsv wins. */
    public static QualityLexicon load(Path conf) {
        QualityLexicon lexicon = new QualityLexicon();
        Path folder = conf.resolve("lexicon");
        for (TsvFile.Row row : TsvFile.read(folder.resolve("tone.tsv"), "lemma", "pos", "valence", "kind")
                .rows()) {
            boolean describes = row.get("pos").equals("adj") || row.get("pos").equals("noun");
            if (row.get("kind").equals("quality") && describes) {
                lexicon.valences.put(row.get("lemma"), row.number("valence"));
            }
        }
        for (TsvFile.Row row : TsvFile.read(folder.resolve("stance.tsv"), "entry", "pos", "target", "score")
                .rows()) {
            boolean describes = row.get("pos").equals("adj") || row.get("pos").equals("noun");
            String entry = row.get("entry");
            if (describes && row.list("target").contains("attr") && entry.indexOf(' ') < 0) {
                lexicon.valences.put(entry, row.number("score"));
            } else if (describes && row.list("target").contains("attr")) {
                lexicon.addTurn(entry, row.number("score"));
            } else if (row.get("pos").equals("adj") && row.list("holder").contains("subj") && entry.indexOf(' ') < 0) {
                lexicon.views.merge(entry, row.number("score"), (a, b) -> a);
            }
        }
        return lexicon;
    }

    /** Valence of the first base form that is listed, -1..1; 0 if none is. */
    public double valence(Set<String> lemmas) {
        for (String lemma : lemmas) {
            Double valence = valences.get(lemma);
            if (valence != null) {
                return valence;
            }
        }
        return 0;
    }

    private void addTurn(String entry, double valence) {
        List<String> words = new ArrayList<>(List.of(entry.split(" ")));
        String head = words.remove(0);
        turns.computeIfAbsent(head, key -> new ArrayList<>()).add(new Turn(List.copyOf(words), valence));
    }

    /**
     * Valence of a turn such as "Schritt in die richtige Richtung", -1..1; 0 if none starts with one of the base forms.
     *
     * @param behind whether a word stands shortly behind
     */
    public double turn(Set<String> lemmas, Predicate<String> behind) {
        for (String lemma : lemmas) {
            for (Turn turn : turns.getOrDefault(lemma, List.of())) {
                if (turn.words().stream().allMatch(behind)) {
                    return turn.valence();
                }
            }
        }
        return 0;
    }

    /** Valence of an adjective that says how somebody sees something ("skeptisch"), -1..1; 0 if none is listed. */
    public double view(Set<String> lemmas) {
        for (String lemma : lemmas) {
            Double view = views.get(lemma);
            if (view != null) {
                return view;
            }
        }
        return 0;
    }
}
