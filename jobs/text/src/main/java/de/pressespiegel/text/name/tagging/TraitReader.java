package de.pressespiegel.text.name.tagging;

import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.morphology.CompoundTails;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Word;
import java.util.List;
import java.util.Locale;

/** Reads lists and dictionary for a form. */
final class TraitReader {
    private static final int SHORTEST_FRONT = 3;
    private static final int SHORTEST_TAIL = 4;
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en");

    private final NameLists lists;
    private final KnowledgeBase knowledge;
    private final Morphology morphology;

    TraitReader(NameLists lists, KnowledgeBase knowledge, Morphology morphology) {
        this.morphology = morphology;
        this.lists = lists;
        this.knowledge = knowledge;
    }

    /**
     * Traits of a form.
     *
     * @param word as written
     * @param usual in its usual spelling (differs from word only for all-capitals)
     */
    Traits read(Word word, Word usual) {
        String text = word.form();
        char first = text.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return new Traits(Traits.MARK, 32 + (text.hashCode() & 15));
        }
        int bits = shapeBits(text) | dictionaryBits(usual) | listBits(usual.form());
        if ((bits & Traits.UNKNOWN) != 0 && (bits & Traits.CAPITAL) != 0) {
            bits |= compoundBits(usual);
        }
        return new Traits(bits, coarse(bits, text));
    }

    private static int shapeBits(String text) {
        int bits = 0;
        if (Character.isUpperCase(text.charAt(0))) {
            bits |= Traits.CAPITAL;
            if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
                bits |= text.endsWith(".") ? Traits.INITIAL : Traits.UPPER;
            } else if (text.length() == 1) {
                bits |= Traits.INITIAL;
            }
        }
        if (Character.isDigit(text.charAt(0))) {
            bits |= Traits.NUMBER;
        }
        if (text.length() > 3 && text.endsWith("s")) {
            bits |= Traits.ENDS_IN_S;
        }
        if (text.indexOf('-') > 0) {
            bits |= Traits.HYPHEN;
        }
        return bits;
    }

    private static int dictionaryBits(Word word) {
        int bits = 0;
        bits |= word.is(Feature.GIVEN_NAME) ? Traits.GIVEN : 0;
        bits |= word.is(Feature.SURNAME) ? Traits.SURNAME : 0;
        bits |= word.is(Feature.GEOGRAPHIC_NAME) ? Traits.PLACE : 0;
        bits |= word.is(Feature.NOUN) ? Traits.NOUN : 0;
        bits |= word.is(Feature.ADJECTIVE) ? Traits.ADJECTIVE : 0;
        bits |= word.is(Feature.FINITE_VERB) || word.is(Feature.INFINITIVE) ? Traits.VERB : 0;
        bits |= word.is(Feature.PREPOSITION) ? Traits.PREPOSITION : 0;
        if (!word.known()) {
            bits |= Traits.UNKNOWN;
        } else if (bits == 0) {
            bits |= Traits.OTHER;
        }
        Word lower = word.lowerCased();
        if (lower != word && lower.known()) {
            bits |= Traits.COMMON;
        }
        return bits;
    }

    private int listBits(String form) {
        int bits = 0;
        bits |= lists.givenName(form) != null ? Traits.GIVEN : 0;
        bits |= lists.surname(form) ? Traits.SURNAME : 0;
        bits |= lists.title(form) ? Traits.TITLE : 0;
        bits |= lists.role(form) != null ? Traits.ROLE : 0;
        bits |= lists.organisationHead(form) ? Traits.ORG_HEAD : 0;
        bits |= lists.placeHead(form) ? Traits.PLACE_HEAD : 0;
        bits |= lists.placeSuffix(form) ? Traits.PLACE_SUFFIX : 0;
        bits |= lists.particle(form) ? Traits.PARTICLE : 0;
        bits |= knowledge.personsNamed(form).isEmpty() ? 0 : Traits.KNOWN_SURNAME;
        return bits;
    }

    /** Longest common noun that the form ends in, and whether what stands before it is a word too. */
    private int compoundBits(Word word) {
        String form = word.form();
        int bits = 0;
        for (CompoundTails.Tail tail : morphology.tails().of(word)) {
            boolean whole = tail.from() >= SHORTEST_FRONT && form.length() - tail.from() >= SHORTEST_TAIL;
            if (!whole || tail.noun().is(Feature.PROPER_NOUN)) {
                continue;
            }
            bits |= Traits.NOUN_TAIL;
            if (isWord(form.substring(0, tail.from()))) {
                return bits | Traits.COMPOUND;
            }
        }
        return bits;
    }

    /** Whether the first part of a compound is a word, with or without a linking s, es, n, en or hyphen. */
    private boolean isWord(String part) {
        String bare = part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
        for (String link : LINKS) {
            if (bare.endsWith(link) && bare.length() > link.length() + 2) {
                String stem = bare.substring(0, bare.length() - link.length());
                Word word = morphology.find(stem);
                if (word != null && !word.is(Feature.PROPER_NOUN)
                        || morphology.find(stem.toLowerCase(Locale.ROOT)) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int coarse(int bits, String text) {
        Traits t = new Traits(bits, 0);
        if (t.any(Traits.NUMBER)) {
            return 1;
        }
        if (!t.any(Traits.CAPITAL)) {
            return lowerClass(t, text);
        }
        if (t.any(Traits.INITIAL)) {
            return 10;
        }
        if (t.any(Traits.TITLE)) {
            return 11;
        }
        if (t.any(Traits.GIVEN)) {
            return t.any(Traits.NOUN | Traits.COMMON) ? 12 : 13;
        }
        if (t.any(Traits.ROLE)) {
            return 14;
        }
        if (t.any(Traits.ORG_HEAD)) {
            return 15;
        }
        if (t.any(Traits.PLACE_HEAD)) {
            return 33;
        }
        if (t.any(Traits.PLACE)) {
            return t.any(Traits.NOUN) ? 17 : 18;
        }
        if (t.any(Traits.SURNAME | Traits.KNOWN_SURNAME)) {
            return t.any(Traits.NOUN | Traits.COMMON) ? 20 : 21;
        }
        if (t.any(Traits.NOUN)) {
            return t.any(Traits.UPPER) ? 22 : 23;
        }
        if (t.any(Traits.UPPER)) {
            return 24;
        }
        if (t.any(Traits.ADJECTIVE)) {
            return 25;
        }
        if (t.any(Traits.COMMON)) {
            return 26;
        }
        if (t.any(Traits.COMPOUND)) {
            return t.any(Traits.HYPHEN) ? 29 : 30;
        }
        if (t.any(Traits.NOUN_TAIL)) {
            return 31;
        }
        return t.any(Traits.HYPHEN) ? 27 : 28;
    }

    private static int lowerClass(Traits t, String text) {
        if (t.any(Traits.PARTICLE)) {
            return 2;
        }
        if (t.any(Traits.PREPOSITION)) {
            return 3;
        }
        if (t.any(Traits.ADJECTIVE)) {
            return 4;
        }
        if (t.any(Traits.VERB)) {
            return 5;
        }
        if (t.any(Traits.TITLE)) {
            return 6;
        }
        if (t.any(Traits.UNKNOWN)) {
            return 7;
        }
        return text.length() <= 3 ? 8 : 9;
    }
}
