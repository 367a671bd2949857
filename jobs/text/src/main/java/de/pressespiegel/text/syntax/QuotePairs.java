package de.pressespiegel.text.syntax;

import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs quotation marks by their context, never by parity: a mark opens when white space or a bracket stands before it
 * and a word behind it, and closes when it is glued to what stands before it. A mark whose partner is lost ends with its
 * paragraph.
 */
final class QuotePairs {
    private static final String ALWAYS_OPENS = "„‚‟";
    private static final String DOUBLE = "\"„“”‟«»〝〞＂";

    private QuotePairs() {}

    /**
     * Partner of each mark, -1 for other tokens and marks without one.
     *
     * @param lost receives opening marks whose partner is lost
     */
    static int[] pair(List<Token> tokens, List<Sentence> sentences, String text, List<Integer> lost) {
        int[] mate = new int[tokens.size()];
        Arrays.fill(mate, -1);
        List<Integer> open = new ArrayList<>();
        int line = -1;
        for (Sentence sentence : sentences) {
            boolean newParagraph = line >= 0 && lineBreak(text, line, sentence.start());
            if (newParagraph || line < 0) {
                lost.addAll(open);
                open.clear();
            }
            line = sentence.end();
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                if (tokens.get(t).kind() == TokenKind.QUOTE_MARK) {
                    mark(tokens, t, open, mate);
                }
            }
        }
        lost.addAll(open);
        lost.sort(Integer::compare);
        return mate;
    }

    /** Whether a line ends between two characters. */
    static boolean lineBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static void mark(List<Token> tokens, int t, List<Integer> open, int[] mate) {
        Token token = tokens.get(t);
        char c = token.form().charAt(0);
        boolean isDouble = DOUBLE.indexOf(c) >= 0 || token.form().length() == 2;
        int partner = partner(tokens, open, isDouble);
        if (opens(tokens, t, partner >= 0)) {
            if (partner < 0 || open.size() < 3) {
                open.add(t);
            }
            return;
        }
        if (partner >= 0) {
            int start = open.get(partner);
            mate[start] = t;
            mate[t] = start;
            while (open.size() > partner) {
                open.remove(open.size() - 1);
            }
        }
    }

    /** Index into the stack of the innermost open mark of the same width. */
    private static int partner(List<Token> tokens, List<Integer> open, boolean isDouble) {
        for (int i = open.size() - 1; i >= 0; i--) {
            String form = tokens.get(open.get(i)).form();
            boolean openDouble = DOUBLE.indexOf(form.charAt(0)) >= 0 || form.length() == 2;
            if (openDouble == isDouble) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opens(List<Token> tokens, int t, boolean hasPartner) {
        Token token = tokens.get(t);
        char c = token.form().charAt(0);
        if (ALWAYS_OPENS.indexOf(c) >= 0) {
            return true;
        }
        boolean glued = !token.spaceBefore() && t > 0 && !isOpeningBracket(tokens.get(t - 1));
        boolean nextGlued = t + 1 < tokens.size() && !tokens.get(t + 1).spaceBefore();
        boolean nextIsPunctuation = t + 1 < tokens.size()
                && tokens.get(t + 1).kind() == TokenKind.PUNCTUATION
                && ".,;:!?)".indexOf(tokens.get(t + 1).form().charAt(0)) >= 0;
        if (glued) {
            // "wort„: glued on both sides and nothing open
            return !hasPartner && nextGlued && !nextIsPunctuation && c != '“' && c != '”';
        }
        if (nextGlued && !nextIsPunctuation) {
            return true;
        }
        return !hasPartner;
    }

    private static boolean isOpeningBracket(Token token) {
        return token.is("(") || token.is("[") || token.is("–") || token.is("-") || token.is(":") || token.is("/");
    }
}
