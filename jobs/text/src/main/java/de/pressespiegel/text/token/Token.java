package de.pressespiegel.text.token;

import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Word;

/**
 * One token.
 *
 * @param index position in the document
 * @param start first character, UTF-16 code units into the article's text
 * @param end behind the last character
 * @param kind what it is made of
 * @param word form and readings; for punctuation a word without readings
 * @param spaceBefore whether white space (or the start of the text) stands before it
 * @param sentenceStart whether it is the first word of its sentence, so that its capital says nothing
 */
public record Token(
        int index, int start, int end, TokenKind kind, Word word, boolean spaceBefore, boolean sentenceStart) {

    /** The characters, a Swiss ss as ß where the dictionary spells the word so. */
    public String form() {
        return word.form();
    }

    /** The characters as they stand in the text. */
    public String written() {
        return word.written();
    }

    /** Whether it is exactly these characters. */
    public boolean is(String form) {
        return word.form().equals(form);
    }

    /** Whether some reading has the feature; at the start of a sentence the lower-case form's readings count too. */
    public boolean is(Feature feature) {
        return word.is(feature) || (sentenceStart && word.lowerCased().is(feature));
    }

    /** Whether it is a word (not a number, mark or sign). */
    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** Whether its first character is an upper-case letter. */
    public boolean capitalised() {
        return Character.isUpperCase(word.form().charAt(0));
    }

    /** The word as it would stand inside a sentence: lower-cased at the start of one unless only the capitalised form is known. */
    public Word innerWord() {
        Word lower = word.lowerCased();
        return sentenceStart && lower.known() && !word.known() ? lower : word;
    }
}
