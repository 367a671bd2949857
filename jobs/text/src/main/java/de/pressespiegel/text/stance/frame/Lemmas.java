package de.pressespiegel.text.stance.frame;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.token.Token;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The base forms that a token may stand for, as keys of the lexicons: verbs and adjectives in lower case, nouns
 * capitalised. A cache of a pure function; thread-safe.
 */
public final class Lemmas {
    private static final int CACHE_LIMIT = 300_000;
    private static final int SHORTEST_TAIL = 5;

    private final Morphology morphology;
    private final ConcurrentHashMap<Word, Set<String>> inside = new ConcurrentHashMap<>(1 << 15);
    private final ConcurrentHashMap<Word, Set<String>> atStart = new ConcurrentHashMap<>(1 << 12);
    private final ConcurrentHashMap<String, String> tails = new ConcurrentHashMap<>(1 << 12);

    public Lemmas(Morphology morphology) {
        this.morphology = morphology;
    }

    /** All base forms of the token and the form itself; at the start of a sentence those of the lower-case word too. */
    public Set<String> of(Token token) {
        ConcurrentHashMap<Word, Set<String>> cache = token.sentenceStart() ? atStart : inside;
        Set<String> known = cache.get(token.word());
        if (known != null) {
            return known;
        }
        Set<String> keys = new LinkedHashSet<>();
        add(token.word(), keys);
        if (token.sentenceStart()) {
            add(token.word().lowerCased(), keys);
        }
        Set<String> lemmas = Ordered.set(keys);
        if (cache.size() < CACHE_LIMIT) {
            cache.put(token.word(), lemmas);
        }
        return lemmas;
    }

    /** Base forms of a form that stands in a lexicon. */
    public Set<String> of(String form) {
        Set<String> keys = new LinkedHashSet<>();
        add(morphology.word(form), keys);
        return keys;
    }

    private void add(Word word, Set<String> keys) {
        String form = word.form();
        boolean capital = Character.isUpperCase(form.charAt(0));
        keys.add(form);
        for (Reading reading : word.readings()) {
            boolean verb = reading.tag().startsWith("VER");
            if (!capital || !verb) {
                keys.add(reading.lemma());
            }
            if (capital && reading.tag().startsWith("SUB")) {
                addMasculine(reading.lemma(), keys);
            }
        }
        if (capital && word.readings().isEmpty()) {
            String tail = tail(form);
            if (tail != null) {
                for (Reading reading : morphology.word(tail).readings()) {
                    if (reading.tag().startsWith("SUB")) {
                        keys.add(joined(form, tail, reading.lemma()));
                        addMasculine(joined(form, tail, reading.lemma()), keys);
                    }
                }
            }
        }
    }

    /** "Gegnerin" counts as "Gegner". */
    private void addMasculine(String lemma, Set<String> keys) {
        if (lemma.endsWith("in") && lemma.length() > 6) {
            String masculine = lemma.substring(0, lemma.length() - 2);
            if (morphology.word(masculine).is(Feature.NOUN)) {
                keys.add(masculine);
            }
        }
    }

    private static String joined(String form, String tail, String lemma) {
        String front = form.substring(0, form.length() - tail.length());
        return front.endsWith("-")
                ? front + lemma
                : front + Character.toLowerCase(lemma.charAt(0)) + lemma.substring(1);
    }

    /** The longest last part of a compound that the dictionary has as a noun, capitalised; null when there is none. */
    public @Nullable String tail(String form) {
        String known = tails.get(form);
        if (known == null) {
            known = findTail(form);
            if (tails.size() < CACHE_LIMIT) {
                tails.put(form, known);
            }
        }
        return known.isEmpty() ? null : known;
    }

    private String findTail(String form) {
        for (int cut = 2; cut <= form.length() - 3; cut++) {
            boolean afterHyphen = form.charAt(cut - 1) == '-';
            char c = form.charAt(cut);
            if (c == '-' || form.length() - cut < SHORTEST_TAIL && !afterHyphen) {
                continue;
            }
            String tail = Character.toUpperCase(c) + form.substring(cut + 1);
            if (morphology.word(tail).is(Feature.NOUN)) {
                return tail;
            }
        }
        return "";
    }

    /** Noun lemma of the last part of a compound, also of one that the dictionary has as a whole; null when it is none. */
    public @Nullable String tailLemma(String form) {
        String tail = tail(form);
        if (tail == null) {
            return null;
        }
        for (Reading reading : morphology.word(tail).readings()) {
            if (reading.tag().startsWith("SUB")) {
                return reading.lemma();
            }
        }
        return null;
    }

    /** The dictionary. */
    public Morphology morphology() {
        return morphology;
    }
}
