package de.pressespiegel.text.language;

import de.pressespiegel.text.conf.TsvFile;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells languages apart by script and frequent words ({@code conf/lexicon/languages.tsv}): running text is one third to
 * one half function words, and languages share few of them. A word counts for each language that has it, the less the
 * more languages do. Thread-safe.
 */
public final class LanguageIdentifier {
    /** Characters that are read; more does not change the answer. */
    private static final int READ = 1500;

    private static final int FEWEST_WORDS = 8;
    private static final double LOWEST_SHARE = 0.06;

    private record Language(String code, String name, UnicodeScript script, boolean supported) {}

    private final List<Language> languages = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final int fallback;

    private LanguageIdentifier(TsvFile file) {
        int supported = 0;
        for (TsvFile.Row row : file.rows()) {
            int index = languages.size();
            languages.add(new Language(
                    row.get("language"),
                    row.get("name"),
                    UnicodeScript.valueOf(row.get("script")),
                    row.yes("supported")));
            supported = row.yes("supported") ? index : supported;
            for (String word : row.list("words")) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(index);
            }
        }
        fallback = supported;
    }

    /** Loads the languages. */
    public static LanguageIdentifier load(Path conf) {
        return new LanguageIdentifier(TsvFile.read(
                conf.resolve("lexicon").resolve("languages.tsv"), "language", "name", "script", "supported", "words"));
    }

    /** The language of a text; an undecided guess names the supported language with confidence 0. */
    public LanguageGuess identify(String text) {
        String read = text.length() > READ ? text.substring(0, READ) : text;
        UnicodeScript script = script(read);
        List<Integer> candidates = candidates(script);
        if (candidates.size() == 1) {
            return guess(candidates.get(0), 0.99);
        }
        double[] scores = new double[languages.size()];
        int words = score(read, scores);
        int best = -1;
        int second = -1;
        for (int i : candidates) {
            if (best < 0 || scores[i] > scores[best]) {
                second = best;
                best = i;
            } else if (second < 0 || scores[i] > scores[second]) {
                second = i;
            }
        }
        if (best < 0 || words < FEWEST_WORDS || scores[best] < LOWEST_SHARE * words) {
            return guess(fallback, 0);
        }
        // which of two languages that are refused is meant matters less than that it is not a supported one
        double rival = languages.get(best).supported()
                ? second < 0 ? 0 : scores[second]
                : candidates.contains(fallback) ? scores[fallback] : 0;
        double ratio = rival / scores[best];
        double confidence = Math.round((1 - ratio * ratio) * 1000) / 1000.0;
        return confidence < 0.05 ? guess(fallback, 0) : guess(best, Math.min(confidence, 0.999));
    }

    private LanguageGuess guess(int index, double confidence) {
        Language language = languages.get(index);
        return new LanguageGuess(language.code(), language.name(), confidence, language.supported());
    }

    private List<Integer> candidates(UnicodeScript script) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).script() == script) {
                found.add(i);
            }
        }
        return found;
    }

    private int score(String text, double[] scores) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                List<Integer> hits = byWord.get(text.substring(start, i).toLowerCase(Locale.ROOT));
                if (hits != null) {
                    for (int hit : hits) {
                        scores[hit] += 1.0 / Math.sqrt(hits.size());
                    }
                }
                start = -1;
            }
        }
        return words;
    }

    /** The script of most letters; a tenth of kana is enough for Japanese. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                counts.merge(script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, 1, Integer::sum);
                letters++;
            }
        }
        if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > letters) {
            return UnicodeScript.HIRAGANA;
        }
        UnicodeScript best = UnicodeScript.LATIN;
        for (UnicodeScript script : UnicodeScript.values()) {
            if (counts.getOrDefault(script, 0) > counts.getOrDefault(best, 0)) {
                best = script;
            }
        }
        return best;
    }
}
