package de.pressespiegel.text.morphology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that a form may end in as a compound: {@code Grundsatzkritik} in {@code Satzkritik} and {@code Kritik}. The
 * one place where words are taken apart; each reader chooses by length and by what stands before. Thread-safe.
 */
public final class CompoundTails {
    /** Characters of the shortest last part, which only stands behind a hyphen: {@code Mode-Zar}. */
    private static final int SHORTEST = 3;
    /** Characters of the shortest last part without a hyphen before it that is not there by chance. */
    private static final int SHORTEST_JOINED = 5;

    private final Morphology morphology;
    private final WordAttribute<List<Tail>> tails;
    private final WordAttribute<@Nullable Tail> longest;

    CompoundTails(Morphology morphology) {
        this.morphology = morphology;
        this.tails = morphology.attribute(this::find);
        this.longest = morphology.attribute(this::findLongest);
    }

    /**
     * A last part.
     *
     * @param from its first character in the compound, at least 2
     * @param noun the part, capitalised, as a noun of the dictionary
     */
    public record Tail(int from, Word noun) {}

    /** All last parts of at least {@value #SHORTEST} characters that the dictionary has as nouns, longest first. */
    public List<Tail> of(Word word) {
        return tails.of(word);
    }

    /** The noun that the word ends in from a character on; null when that is none. */
    public @Nullable Word at(Word word, int from) {
        for (Tail tail : of(word)) {
            if (tail.from() == from) {
                return tail.noun();
            }
        }
        return null;
    }

    /** The longest one of at least {@value #SHORTEST_JOINED} characters or behind a hyphen; null when there is none. */
    public @Nullable Word longest(Word word) {
        Tail tail = longest.of(word);
        return tail == null ? null : tail.noun();
    }

    private List<Tail> find(Word word) {
        String form = word.form();
        List<Tail> found = new ArrayList<>();
        for (int from = 2; from <= form.length() - SHORTEST; from++) {
            char first = form.charAt(from);
            Word noun = Character.isLetterOrDigit(first)
                    ? morphology.find(Character.toUpperCase(first) + form.substring(from + 1))
                    : null;
            if (noun != null && noun.is(Feature.NOUN)) {
                found.add(new Tail(from, noun));
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Tail findLongest(Word word) {
        for (Tail tail : of(word)) {
            boolean joined = word.form().length() - tail.from() >= SHORTEST_JOINED;
            if (joined || word.form().charAt(tail.from() - 1) == '-') {
                return tail;
            }
        }
        return null;
    }
}
