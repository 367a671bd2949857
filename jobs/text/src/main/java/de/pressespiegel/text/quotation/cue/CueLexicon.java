package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cue verbs, nouns and title nouns by word. Immutable after loading. */
public final class CueLexicon {
    private final Map<String, List<CueVerb>> verbs = new HashMap<>();
    private final Map<String, CueNoun> nouns = new HashMap<>();
    private final Map<String, String> titleNouns = new HashMap<>();
    private final Map<String, List<String>> reportedVerbs = new HashMap<>();

    private CueLexicon() {}

    /** Reads {@code cue-verbs.tsv}, {@code cue-nouns.tsv} and {@code title-nouns.tsv}. */
    public static CueLexicon load(Path conf) {
        Path folder = conf.resolve("lexicon");
        CueLexicon lexicon = new CueLexicon();
        for (TsvFile.Row row : TsvFile.read(folder.resolve("cue-verbs.tsv"), "lemma", "strength")
                .rows()) {
            CueVerb verb = verb(row);
            lexicon.verbs.computeIfAbsent(verb.head(), key -> new ArrayList<>()).add(verb);
        }
        for (TsvFile.Row row :
                TsvFile.read(folder.resolve("cue-nouns.tsv"), "noun", "plural").rows()) {
            CueNoun noun = noun(row);
            lexicon.nouns.put(row.get("noun"), noun);
            if (!row.get("plural").isEmpty()) {
                lexicon.nouns.putIfAbsent(row.get("plural"), noun);
            }
        }
        for (TsvFile.Row row :
                TsvFile.read(folder.resolve("title-nouns.tsv"), "noun", "kind").rows()) {
            lexicon.titleNouns.put(row.get("noun"), row.get("kind"));
        }
        for (TsvFile.Row row : TsvFile.read(folder.resolve("reported-verbs.tsv"), "verb", "content")
                .rows()) {
            lexicon.reportedVerbs.put(row.get("verb"), row.list("content"));
        }
        return lexicon;
    }

    private static CueVerb verb(TsvFile.Row row) {
        String lemma = row.get("lemma");
        List<String> parts = new ArrayList<>(Arrays.asList(lemma.split(" ")));
        String head = parts.remove(parts.size() - 1);
        boolean reflexive = parts.remove("sich");
        return new CueVerb(
                lemma,
                head,
                parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList(),
                reflexive,
                row.get("particle"),
                medium(row),
                row.yes("direct"),
                row.yes("dass"),
                row.yes("konjunktiv"),
                row.yes("zu"),
                row.yes("ob"),
                row.list("reported"),
                row.list("addressee"),
                strength(row),
                row.yes("hedge"),
                row.get("polarity"));
    }

    private static CueNoun noun(TsvFile.Row row) {
        return new CueNoun(
                row.get("noun"),
                medium(row),
                row.yes("nach"),
                row.yes("laut"),
                row.yes("dass"),
                row.yes("zu"),
                row.yes("document"),
                row.yes("hedge"),
                strength(row));
    }

    private static Medium medium(TsvFile.Row row) {
        return Medium.valueOf(row.get("medium").toUpperCase(Locale.ROOT));
    }

    private static Strength strength(TsvFile.Row row) {
        return Strength.valueOf(row.get("strength").toUpperCase(Locale.ROOT));
    }

    /** Entries whose verb proper has the lemma; the more specific (with support words) are the caller's choice. */
    public List<CueVerb> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Entry of a noun by lemma or plural; a compound counts by its last part (Polizeiangaben: Angaben). */
    public @Nullable CueNoun noun(String lemma) {
        CueNoun exact = nouns.get(lemma);
        if (exact != null) {
            return exact;
        }
        for (int cut = 3; cut <= lemma.length() - 4; cut++) {
            CueNoun part = nouns.get(capitalised(lemma, cut));
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    /** Attachments of a noun-phrase content of the verb: acc, gen, prep:X, als, name; empty if it takes none. */
    public List<String> reported(String lemma) {
        return reportedVerbs.getOrDefault(lemma, List.of());
    }

    /** Whether a marked span behind this noun is a title, a name or a term. */
    public boolean isTitleNoun(String lemma) {
        return titleNouns.containsKey(lemma);
    }

    private static String capitalised(String word, int from) {
        char first = word.charAt(from);
        int start = first == '-' ? from + 1 : from;
        return start >= word.length() ? "" : Character.toUpperCase(word.charAt(start)) + word.substring(start + 1);
    }
}
