package de.pressespiegel.spark.repetition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a paragraph is recognised by wherever it stands: its letters and digits in lower case. Line breaks, soft hyphens,
 * quotation marks and the way an umlaut is stored make no difference.
 */
final class ParagraphKey {
    /**
     * Fewest letters and digits of a paragraph that is compared. Below it stand rubrics ("Mehr zum Thema"), names
     * ("Von Jette Wilmsen") and answers ("Das kann ich nicht sagen."), which come again without being a box.
     */
    static final int MIN_LETTERS = 25;

    private ParagraphKey() {}

    /**
     * The first 8 bytes of SHA-256 over the paragraph's letters and digits in UTF-8, the first byte the highest.
     *
     * @return empty for a paragraph that is too short to be compared
     */
    static OptionalLong of(String paragraph) {
        String letters = letters(paragraph);
        return letters.codePointCount(0, letters.length()) < MIN_LETTERS
                ? OptionalLong.empty()
                : OptionalLong.of(hash(letters));
    }

    /** Composed, in lower case, letters and digits only. */
    static String letters(String paragraph) {
        String folded = Normalizer.normalize(paragraph, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static long hash(String letters) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
