package de.pressespiegel.text.language;

/**
 * The language of a text.
 *
 * @param language ISO 639-1 code
 * @param name its German name
 * @param confidence 0..1; 0 when the text is too short or has too few known words to decide
 * @param supported whether articles in it are analysed
 */
public record LanguageGuess(String language, String name, double confidence, boolean supported) {
    /** Whether the text says enough about its language. */
    public boolean decided() {
        return confidence > 0;
    }
}
