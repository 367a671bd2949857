package de.pressespiegel.text.token;

import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.morphology.WordAttribute;
import java.util.function.BiFunction;

/**
 * Something that is a function of a token's word form and of whether it stands at the start of a sentence, where the
 * readings of the lower-case form count too. Kept with the word, see {@link WordAttribute}.
 *
 * @param <T> type of the value
 */
public final class TokenAttribute<T> {
    private final WordAttribute<T> inside;
    private final WordAttribute<T> atStart;

    private TokenAttribute(WordAttribute<T> inside, WordAttribute<T> atStart) {
        this.inside = inside;
        this.atStart = atStart;
    }

    /**
     * An attribute.
     *
     * @param function of the word and of whether it stands at the start of a sentence
     */
    public static <T> TokenAttribute<T> of(Morphology morphology, BiFunction<Word, Boolean, T> function) {
        return new TokenAttribute<>(
                morphology.attribute(word -> function.apply(word, false)),
                morphology.attribute(word -> function.apply(word, true)));
    }

    /** The token's value. */
    public T of(Token token) {
        return of(token.word(), token.sentenceStart());
    }

    /** The value of a word at such a place. */
    public T of(Word word, boolean sentenceStart) {
        return (sentenceStart ? atStart : inside).of(word);
    }
}
