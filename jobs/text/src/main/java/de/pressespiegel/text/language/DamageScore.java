package de.pressespiegel.text.language;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How machine-translated or broken a German text looks, 0 (sound) to 1: signs of damage are counted for each thousand
 * characters or words, each sign saturates on its own, and the score is one minus the product of what is left sound.
 */
public final class DamageScore {
    private static final Pattern TAG =
            Pattern.compile("</?[a-z]{1,10}(?:\\s[^<>]{0,80})?>|\\b[a-z]{1,4}>|&(?:amp|nbsp|quot|#\\d+);");
    private static final Pattern MOJIBAKE = Pattern.compile("Ã[¤¶¼Ÿ„–œ\u0080-\u00bf]|â€|\ufffd");
    private static final Pattern ENGLISH_GENITIVE = Pattern.compile("\\p{L}{3,}(?<![sxz])['’]s\\b");

    private DamageScore() {}

    /** Score of an article that has been read. */
    public static double of(Document document) {
        StringBuilder own = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            own.append(document.text(), sentence.start(), sentence.end()).append('\n');
        }
        if (own.length() == 0) {
            return 0;
        }
        String text = own.toString();
        double thousands = Math.max(0.5, text.length() / 1000.0);
        SpacingFaults.Counts spacing = SpacingFaults.of(text);
        double sound = 1;
        sound *= 1 - saturate(count(MOJIBAKE, "Ãâ\ufffd", text) / thousands, 3, 0.9);
        sound *= 1 - saturate(count(TAG, "<>&", text) / thousands, 1.5, 0.5);
        sound *= 1 - saturate(spacing.lostSpaces() / thousands, 2, 0.5);
        sound *= 1 - saturate(spacing.straySpaces() / thousands, 3, 0.4);
        sound *= 1 - saturate(count(ENGLISH_GENITIVE, "'’", text) / thousands, 2, 0.3);
        sound *= 1 - saturate(spacing.doubledWords() / thousands, 2, 0.3);
        sound *= 1 - saturate(mixedMarks(text), 1, 0.25);
        sound *= 1 - saturate(Math.max(0, unknownShare(document.tokens()) - 0.04), 0.15, 0.6);
        return Math.round((1 - sound) * 1000) / 1000.0;
    }

    /** Rises with the rate from 0 and reaches {@code most} at {@code full}. */
    private static double saturate(double rate, double full, double most) {
        return most * Math.min(1, rate / full);
    }

    /** How often a pattern is found; a text without any of the characters that it needs is not searched. */
    private static int count(Pattern pattern, String needed, String text) {
        if (needed.chars().noneMatch(c -> text.indexOf(c) >= 0)) {
            return 0;
        }
        Matcher matcher = pattern.matcher(text);
        int n = 0;
        while (matcher.find()) {
            n++;
        }
        return n;
    }

    /** Share of pairs in the rarer of the conventions „“, “” and "" among the marks of a text, doubled: 0..1. */
    private static double mixedMarks(String text) {
        int german = 0;
        int english = 0;
        int straight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
            german += c == '„' ? 1 : 0;
            english += c == '“' && opens ? 1 : 0;
            straight += c == '"' && opens ? 1 : 0;
        }
        int all = german + english + straight;
        int most = Math.max(german, Math.max(english, straight));
        return all < 3 ? 0 : 2.0 * (all - most) / all;
    }

    /** Share of words in lower case that the dictionary does not know. */
    private static double unknownShare(List<Token> tokens) {
        int words = 0;
        int unknown = 0;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.WORD
                    && Character.isLowerCase(token.word().form().charAt(0))) {
                words++;
                unknown += token.word().known() ? 0 : 1;
            }
        }
        return words < 20 ? 0 : (double) unknown / words;
    }
}
