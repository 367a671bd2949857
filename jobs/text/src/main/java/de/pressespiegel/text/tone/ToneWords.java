package de.pressespiegel.text.tone;

import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.syntax.Lemmas;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From a word form to its listed tone: over its base forms, the verb of a participle, the verb or adjective that a noun is
 * made of, the parts of a compound.
 */
final class ToneWords {
    /** Shorter capitalised forms are not taken apart. */
    private static final int SHORTEST_COMPOUND = 8;

    private final Lemmas lemmas;
    private final Map<String, ToneLexicon.Tone> tones = new HashMap<>();
    private final Map<String, ToneLexicon.Tone> functionWords = new HashMap<>();
    private final ToneDerivation derivation;
    private final ToneCompound compound;

    ToneWords(Lemmas lemmas) {
        this.lemmas = lemmas;
        this.derivation = new ToneDerivation(this::listed);
        this.compound = new ToneCompound(lemmas.morphology(), this::base);
    }

    void add(String lemma, String pos, ToneLexicon.Tone tone) {
        Map<String, ToneLexicon.Tone> map = pos.equals("prep") ? functionWords : tones;
        map.merge(lemma, tone, ToneWords::stronger);
    }

    /** The listed tone of a base form. */
    ToneLexicon.@Nullable Tone listed(String lemma) {
        return tones.get(lemma);
    }

    /** The listed or derived tone of a base form. */
    private ToneLexicon.@Nullable Tone base(String lemma) {
        ToneLexicon.Tone tone = tones.get(lemma);
        return tone != null ? tone : derivation.of(lemma);
    }

    /** Tone of a word inside a sentence or at its start; null when it has none. */
    ToneLexicon.@Nullable Tone of(Word word, boolean sentenceStart) {
        String form = word.form();
        if (function(word) || sentenceStart && function(word.lowerCased())) {
            return functionWords.get(form.toLowerCase(Locale.ROOT));
        }
        boolean capitalised = Character.isUpperCase(form.charAt(0));
        Set<String> keys = keys(word, sentenceStart);
        ToneLexicon.Tone best = capitalised && !sentenceStart ? noun(keys) : null;
        best = best != null ? best : strongest(keys);
        if (best == null && capitalised && nominalised(word)) {
            Set<String> origin = new LinkedHashSet<>();
            addReadings(word.lowerCased(), origin);
            best = strongest(origin);
        }
        boolean whole = best != null || !capitalised || form.length() < SHORTEST_COMPOUND;
        return whole || name(word, sentenceStart) ? best : compound.of(lemma(word));
    }

    /** Tone of the noun itself, be it zero, before that of an adjective with the same letters. */
    private ToneLexicon.@Nullable Tone noun(Set<String> keys) {
        Set<String> nouns = new LinkedHashSet<>();
        for (String key : keys) {
            if (Character.isUpperCase(key.charAt(0))) {
                nouns.add(key);
            }
        }
        return strongest(nouns, this::listed);
    }

    private ToneLexicon.@Nullable Tone strongest(Set<String> keys) {
        ToneLexicon.Tone best = strongest(keys, this::listed);
        return best != null ? best : strongest(keys, derivation::of);
    }

    private static ToneLexicon.@Nullable Tone strongest(
            Set<String> keys, Function<String, ToneLexicon.@Nullable Tone> source) {
        ToneLexicon.Tone best = null;
        for (String key : keys) {
            ToneLexicon.Tone tone = source.apply(key);
            if (tone != null) {
                best = best == null ? tone : stronger(best, tone);
            }
        }
        return best;
    }

    private static ToneLexicon.Tone stronger(ToneLexicon.Tone a, ToneLexicon.Tone b) {
        int strength = Double.compare(Math.abs(a.valence()), Math.abs(b.valence()));
        return strength > 0 || strength == 0 && a.valence() <= b.valence() ? a : b;
    }

    /** Base forms, without verbs of which the form could only be a command: "schon" is not "schonen" in the news. */
    private Set<String> keys(Word word, boolean sentenceStart) {
        Set<String> keys = new LinkedHashSet<>(lemmas.of(word, sentenceStart));
        addReadings(word, keys);
        if (sentenceStart) {
            addReadings(word.lowerCased(), keys);
        }
        dropCommands(word, keys);
        dropCommands(word.lowerCased(), keys);
        return keys;
    }

    private void addReadings(Word word, Set<String> keys) {
        boolean capital = Character.isUpperCase(word.form().charAt(0));
        for (Reading reading : word.readings()) {
            if (!capital) {
                keys.add(reading.lemma());
            }
            if (reading.tag().startsWith("PA2")) {
                keys.addAll(lemmas.morphology().word(reading.lemma()).verbLemmas());
            } else if (reading.tag().startsWith("PA1") && reading.lemma().endsWith("nd")) {
                keys.add(reading.lemma().substring(0, reading.lemma().length() - 1));
            }
        }
    }

    private static void dropCommands(Word word, Set<String> keys) {
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("VER:IMP") && onlyCommand(word, reading.lemma())) {
                keys.remove(reading.lemma());
            }
        }
    }

    private static boolean onlyCommand(Word word, String lemma) {
        for (Reading reading : word.readings()) {
            if (reading.lemma().equals(lemma) && !reading.tag().startsWith("VER:IMP")) {
                return false;
            }
        }
        return true;
    }

    private static boolean function(Word word) {
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            if (tag.startsWith("PRP") || tag.startsWith("ART") || tag.startsWith("PRO") || tag.startsWith("KON")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is made of an adjective, a participle or an infinitive: "Verletzte", "Scheitern". */
    private static boolean nominalised(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("SUB")
                    && (reading.tag().endsWith(":ADJ") || reading.tag().endsWith(":INF"))) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Word word) {
        return word.known() ? word.lemma() : word.form();
    }

    private static boolean name(Word word, boolean sentenceStart) {
        return name(word) || sentenceStart && name(word.lowerCased());
    }

    private static boolean name(Word word) {
        return word.is(Feature.GEOGRAPHIC_NAME) || word.is(Feature.SURNAME) || word.is(Feature.GIVEN_NAME);
    }
}
