package de.pressespiegel.text.syntax;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenAttribute;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The base forms that a token may stand for, as keys of the lexicons: verbs and adjectives in lower case, nouns
 * capitalised. Thread-safe.
 */
public final class Lemmas {
    private final Morphology morphology;
    private final TokenAttribute<Set<String>> ofTokens;

    public Lemmas(Morphology morphology) {
        this.morphology = morphology;
        this.ofTokens = TokenAttribute.of(morphology, this::all);
    }

    /** All base forms of the token and the form itself; at the start of a sentence those of the lower-case word too. */
    public Set<String> of(Token token) {
        return ofTokens.of(token);
    }

    /** Base forms of a word inside a sentence, and its form. */
    public Set<String> of(Word word) {
        return ofTokens.of(word, false);
    }

    /** Base forms of a word at such a place. */
    public Set<String> of(Word word, boolean sentenceStart) {
        return ofTokens.of(word, sentenceStart);
    }

    /** Base forms of a form that stands in a lexicon. */
    public Set<String> of(String form) {
        return of(morphology.word(form));
    }

    private Set<String> all(Word word, boolean sentenceStart) {
        Set<String> keys = new LinkedHashSet<>();
        add(word, keys);
        if (sentenceStart) {
            add(word.lowerCased(), keys);
        }
        return Ordered.set(keys);
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
            Word tail = tail(word);
            if (tail != null) {
                addCompounds(form, tail, keys);
            }
        }
    }

    private void addCompounds(String form, Word tail, Set<String> keys) {
        for (Reading reading : tail.readings()) {
            if (reading.tag().startsWith("SUB")) {
                String lemma = joined(form, tail.form(), reading.lemma());
                keys.add(lemma);
                addMasculine(lemma, keys);
            }
        }
    }

    /** "Gegnerin" counts as "Gegner". */
    private void addMasculine(String lemma, Set<String> keys) {
        if (lemma.endsWith("in") && lemma.length() > 6) {
            String masculine = lemma.substring(0, lemma.length() - 2);
            Word noun = morphology.find(masculine);
            if (noun != null && noun.is(Feature.NOUN)) {
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
    public @Nullable Word tail(Word word) {
        return morphology.tails().longest(word);
    }

    /** Noun lemma of the last part of a compound, also of one that the dictionary has as a whole; null when it is none. */
    public @Nullable String tailLemma(Word word) {
        Word tail = tail(word);
        if (tail == null) {
            return null;
        }
        for (Reading reading : tail.readings()) {
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
