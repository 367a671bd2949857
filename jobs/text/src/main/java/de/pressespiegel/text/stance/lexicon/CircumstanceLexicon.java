package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Words of circumstance: {@code conf/lexicon/circumstances.tsv} and the hedges of {@code conf/lexicon/hedges.tsv}.
 * Immutable after loading.
 *
 * @param condition what introduces a condition
 * @param open what introduces an open question
 * @param past times long gone
 * @param noNegation negations that are none
 * @param despite what introduces a conceded phrase
 * @param partly what limits a clause
 * @param hedge what keeps a content at a distance
 */
public record CircumstanceLexicon(
        Turns condition, Turns open, Turns past, Turns noNegation, Turns despite, Turns partly, Turns hedge) {
    private static final Set<String> HEDGES = Set.of("offenbar", "angeblich", "modal");
    /** Listed as hedges, but for an attitude they are a degree, a modal verb of its own, or no distance. */
    private static final Set<String> NO_HEDGE = Set.of(
            "kaum",
            "bestimmt",
            "sicherlich",
            "sollte",
            "mag",
            "fraglich",
            "unklar",
            "ungewiss",
            "möge",
            "mögen",
            "vorgeworfen",
            "potenziell",
            "denkbar",
            "möglich",
            "tendenziell",
            "müsste",
            "müssten",
            "offensichtlich",
            "offenkundig",
            "ersichtlich");

    /** Reads both files. */
    public static CircumstanceLexicon load(Path conf) {
        Path folder = conf.resolve("lexicon");
        CircumstanceLexicon lexicon = new CircumstanceLexicon(
                new Turns(), new Turns(), new Turns(), new Turns(), new Turns(), new Turns(), new Turns());
        for (TsvFile.Row row : TsvFile.read(folder.resolve("circumstances.tsv"), "form", "kind")
                .rows()) {
            lexicon.of(row).add(row.get("form"));
        }
        for (TsvFile.Row row :
                TsvFile.read(folder.resolve("hedges.tsv"), "form", "kind").rows()) {
            String form = row.get("form").toLowerCase(Locale.ROOT);
            if (HEDGES.contains(row.get("kind")) && !NO_HEDGE.contains(form) && form.indexOf('…') < 0) {
                lexicon.hedge.add(form.replace(",", " ,"));
            }
        }
        lexicon.hedge.add("es sei denn");
        return lexicon;
    }

    private Turns of(TsvFile.Row row) {
        return switch (row.get("kind")) {
            case "condition" -> condition;
            case "open" -> open;
            case "past" -> past;
            case "no_negation" -> noNegation;
            case "despite" -> despite;
            case "partly" -> partly;
            default ->
                throw new de.pressespiegel.text.conf.ConfException(
                        row.where() + ": no such kind of circumstance: " + row.get("kind"));
        };
    }
}
