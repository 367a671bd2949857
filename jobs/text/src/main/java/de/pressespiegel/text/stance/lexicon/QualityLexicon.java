package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that say how something is: quality words of tone.tsv, evaluating nouns and adjectives of stance.tsv. */
public final class QualityLexicon {
    private final Map<String, Double> valences = new HashMap<>();

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
            if (describes
                    && row.list("target").contains("attr")
                    && row.get("entry").indexOf(' ') < 0) {
                lexicon.valences.put(row.get("entry"), row.number("score"));
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
}
