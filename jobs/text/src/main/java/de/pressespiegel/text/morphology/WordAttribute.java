package de.pressespiegel.text.morphology;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is a function of a word form alone, such as its entry in a lexicon. It is worked out when it is first
 * asked for and then kept with the {@link Word}, so that no stage looks up a string for what another has known before.
 * Made by {@link Morphology#attribute}. Thread-safe without a lock: two threads that ask at once work out the same.
 *
 * @param <T> type of the value, null included; the value must be immutable, with what it holds reached through final
 *     fields, for other threads read it unsynchronised
 */
public final class WordAttribute<T> {
    private static final Object NONE = new Object();

    private final int place;
    private final Function<Word, T> function;

    WordAttribute(int place, Function<Word, T> function) {
        this.place = place;
        this.function = function;
    }

    /** The word's value. */
    public T of(Word word) {
        Object known = word.attribute(place);
        if (known == null) {
            T made = function.apply(word);
            word.keep(place, made == null ? NONE : made);
            return made;
        }
        return value(known);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // only this class writes at its place; T says whether null may be
    private T value(@Nullable Object known) {
        return known == NONE ? null : (T) known;
    }
}
