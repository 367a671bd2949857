package de.pressespiegel.text.morphology;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The word forms met so far, each as one {@link Word}, in bounded memory: two generations, of which the elder is dropped
 * whenever the younger is full. What is used goes on to the younger one; forms seen once, as most names of ten million
 * articles are, do not stay. A cache of a pure function, so that no result depends on it. Reading takes no lock.
 */
final class Vocabulary {
    /**
     * Forms of a generation. 6,000 articles of the German press have 227,000 distinct forms, more than half of them once;
     * 96 in 100 of their tokens are among the 60,000 most frequent.
     */
    private static final int GENERATION = 100_000;

    private final Function<String, Word> function;
    private volatile Generations generations = new Generations(table(), table(), GENERATION);

    private record Generations(
            ConcurrentHashMap<String, Word> younger, ConcurrentHashMap<String, Word> elder, int limit) {}

    Vocabulary(Function<String, Word> function) {
        this.function = function;
    }

    /** The word of a form. */
    Word word(String form) {
        Generations now = generations;
        Word word = now.younger().get(form);
        if (word != null) {
            return word;
        }
        word = now.elder().get(form);
        return put(word == null ? function.apply(form) : word);
    }

    private Word put(Word word) {
        Generations now = generations;
        if (now.younger().size() >= now.limit()) {
            generations = new Generations(table(), now.younger(), now.limit());
            now = generations;
        }
        Word other = now.younger().putIfAbsent(word.written(), word);
        return other == null ? word : other;
    }

    private static ConcurrentHashMap<String, Word> table() {
        return new ConcurrentHashMap<>(1 << 12);
    }
}
