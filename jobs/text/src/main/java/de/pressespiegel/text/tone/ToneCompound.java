package de.pressespiegel.text.tone;

import de.pressespiegel.text.morphology.CompoundTails;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tone of a compound from its parts: the last one decides ("Rettungsaktion"), the first one colours ("Krisenstab"). Both
 * must be words: "Beispiel" holds no "Spiel".
 */
final class ToneCompound {
    private static final double TAIL = 0.8;
    private static final double FRONT = 0.35;
    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_FRONT = 3;
    /** Of a verb; shorter ones are mostly prefixes: "Eindruck". */
    private static final int SHORTEST_STEM = 4;

    private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e"};

    private final Morphology morphology;
    private final Function<String, ToneLexicon.@Nullable Tone> base;

    /**
     * @param base tone of a base form
     */
    ToneCompound(Morphology morphology, Function<String, ToneLexicon.@Nullable Tone> base) {
        this.morphology = morphology;
        this.base = base;
    }

    /** Tone of a capitalised form; null when neither part has one. */
    ToneLexicon.@Nullable Tone of(String form) {
        for (CompoundTails.Tail last : morphology.tails().of(morphology.word(form))) {
            int length = form.length() - last.from();
            String front = last.from() < SHORTEST_FRONT || length < SHORTEST_TAIL
                    ? null
                    : front(form.substring(0, last.from()));
            if (front != null) {
                ToneLexicon.Tone tone = base.apply(lemma(last.noun()));
                if (tone != null) {
                    return tone.times(TAIL);
                }
                tone = base.apply(front);
                return tone == null ? null : tone.times(FRONT);
            }
        }
        return null;
    }

    private static String lemma(Word noun) {
        for (Reading reading : noun.readings()) {
            if (reading.tag().startsWith("SUB")) {
                return reading.lemma();
            }
        }
        return noun.form();
    }

    /** The first part without its linking letters; null when it is no word. */
    private @Nullable String front(String part) {
        if (part.endsWith("-")) {
            return part.substring(0, part.length() - 1);
        }
        for (String link : LINKS) {
            int length = part.length() - link.length();
            if (length >= SHORTEST_FRONT && part.endsWith(link)) {
                String noun = part.substring(0, length);
                if (is(noun, Feature.NOUN)) {
                    return noun;
                }
            }
        }
        String lower = Character.toLowerCase(part.charAt(0)) + part.substring(1);
        boolean stem = part.length() >= SHORTEST_STEM && is(lower + "en", Feature.INFINITIVE);
        return stem || is(lower, Feature.ADJECTIVE) ? lower : null;
    }

    private boolean is(String form, Feature feature) {
        Word word = morphology.find(form);
        return word != null && word.is(feature);
    }
}
