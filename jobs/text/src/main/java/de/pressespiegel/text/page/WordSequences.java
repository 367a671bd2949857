package de.pressespiegel.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs of four words, by which the same text is found again although marks, breaks or a word differ. */
final class WordSequences {
    private static final int WORDS = 4;

    private WordSequences() {}

    /** The sequences of a text in order; none for a text of fewer words. */
    static List<String> of(String text) {
        return of(words(text));
    }

    static List<String> of(List<String> words) {
        List<String> sequences = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            sequences.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return sequences;
    }

    /** The words of a text in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace("\u00ad", "").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
