package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.syntax.Lemmas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries of {@code conf/lexicon/stance.tsv} by their head. Immutable after loading. */
public final class StanceLexicon {
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "seine",
            "sein", "seinen", "ihr", "ihre", "ihren");
    private static final Set<String> NEGATIONS = Set.of("nicht", "nichts", "kein", "keine", "keinen", "nie", "ohne");
    private static final Set<String> PREPOSITIONS = Set.of(
            "an",
            "auf",
            "aus",
            "bei",
            "durch",
            "für",
            "gegen",
            "gegenüber",
            "hinter",
            "in",
            "mit",
            "nach",
            "über",
            "um",
            "von",
            "vor",
            "zu",
            "zwischen");
    /** Verbs that close a phrase without carrying it. */
    private static final Set<String> LIGHT = Set.of("können", "müssen", "wollen", "lassen", "mögen", "dürfen");

    private final Map<String, List<StanceEntry>> predicates = new HashMap<>();
    private final Map<String, List<StanceEntry>> nouns = new HashMap<>();
    private final Map<String, List<StanceEntry>> adjectives = new HashMap<>();

    private final Set<String> withoutParticle = new LinkedHashSet<>();

    private StanceLexicon() {}

    /**
     * Reads the file.
     *
     * @throws de.pressespiegel.text.conf.ConfException if it is missing or malformed
     */
    public static StanceLexicon load(Path conf, Lemmas lemmas) {
        StanceLexicon lexicon = new StanceLexicon();
        Path path = conf.resolve("lexicon").resolve("stance.tsv");
        for (TsvFile.Row row : TsvFile.read(
                        path, "entry", "pos", "particle", "holder", "target", "label", "score", "class")
                .rows()) {
            lexicon.add(row, lemmas);
        }
        return lexicon;
    }

    private void add(TsvFile.Row row, Lemmas lemmas) {
        List<String> parts = new ArrayList<>(Arrays.asList(row.get("entry").split(" ")));
        String pos = row.get("pos");
        boolean reflexive = parts.remove("sich");
        String preposition = null;
        if (parts.size() > 1 && PREPOSITIONS.contains(parts.get(parts.size() - 1))) {
            preposition = parts.remove(parts.size() - 1);
        }
        int at = pos.equals("noun") ? firstNoun(parts) : parts.size() - 1;
        if (parts.size() > 1
                && LIGHT.contains(parts.get(at))
                && Character.isLowerCase(parts.get(at - 1).charAt(0))) {
            at--;
        }
        String head = parts.remove(at);
        boolean negative = parts.stream().anyMatch(NEGATIONS::contains);
        List<Set<String>> words = new ArrayList<>();
        for (String part : parts) {
            if (!ARTICLES.contains(part)) {
                Set<String> forms = new LinkedHashSet<>(lemmas.of(part));
                words.add(Ordered.set(forms));
            }
        }
        StanceEntry entry = new StanceEntry(
                row.get("entry"),
                pos,
                head,
                List.copyOf(words),
                reflexive,
                preposition,
                negative,
                slots(row, "holder"),
                slots(row, "target"),
                StanceLabel.valueOf(row.get("label").toUpperCase(Locale.ROOT)),
                row.number("score"),
                StanceClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
                row.yes("reciprocal"));
        String particle = row.get("particle");
        if (!particle.isEmpty() && head.startsWith(particle)) {
            withoutParticle.add(head.substring(particle.length()));
        }
        Map<String, List<StanceEntry>> index = pos.equals("noun") ? nouns : pos.equals("adj") ? adjectives : predicates;
        index.computeIfAbsent(head, key -> new ArrayList<>()).add(entry);
    }

    private static List<String> slots(TsvFile.Row row, String column) {
        List<String> slots = row.list(column);
        if (slots.isEmpty()) {
            throw new ConfException(row.where() + ": '" + row.get("entry") + "' has no " + column
                    + "; write the slot, or none where there is nobody");
        }
        return slots;
    }

    private static int firstNoun(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (Character.isUpperCase(parts.get(i).charAt(0))) {
                return i;
            }
        }
        return parts.size() - 1;
    }

    /** Verbs and verb phrases by infinitive, particle included. */
    public List<StanceEntry> predicates(String infinitive) {
        return predicates.getOrDefault(infinitive, List.of());
    }

    /** Infinitives of separable verbs without their particle. */
    public Set<String> verbsWithoutParticle() {
        return withoutParticle;
    }

    /** Nouns by base form. */
    public List<StanceEntry> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Adjectives by base form. */
    public List<StanceEntry> adjectives(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    /** The first noun entry of any of the base forms; null if none. */
    public @Nullable StanceEntry noun(Iterable<String> lemmas) {
        for (String lemma : lemmas) {
            List<StanceEntry> entries = nouns(lemma);
            if (!entries.isEmpty()) {
                return entries.get(0);
            }
        }
        return null;
    }
}
