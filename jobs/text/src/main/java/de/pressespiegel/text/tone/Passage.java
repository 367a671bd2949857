package de.pressespiegel.text.tone;

import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;

/**
 * A sentence with its valences and the target in it: what every group of features looks at.
 *
 * @param valences of the sentence
 * @param target tokens of the target
 */
record Passage(DocumentValences document, Sentence sentence, Valences valences, TargetSpan target) {
    private static final String BOUNDARIES = ",;:–—.!?()";

    static Passage of(DocumentValences document, Sentence sentence, int start, int end) {
        return new Passage(
                document, sentence, document.of(sentence), TargetSpan.of(document.document(), sentence, start, end));
    }

    Token token(int t) {
        return document.document().tokens().get(t);
    }

    int from() {
        return sentence.firstToken();
    }

    int to() {
        return sentence.endToken();
    }

    /** Whether a clause may end at a token. */
    boolean boundary(int t) {
        Token token = token(t);
        return token.kind() == TokenKind.PUNCTUATION
                && BOUNDARIES.indexOf(token.form().charAt(0)) >= 0;
    }

    /** First token of the target's clause, as far as marks tell. */
    int clauseFrom() {
        int t = target.first();
        while (t > from() && !boundary(t - 1)) {
            t--;
        }
        return t;
    }

    /** Behind the last token of the target's clause. */
    int clauseTo() {
        int t = target.last() + 1;
        while (t < to() && !boundary(t)) {
            t++;
        }
        return t;
    }

    /** A coarse name of a sum of valences. */
    static String bucket(double sum) {
        double size = Math.abs(sum);
        if (size < 0.15) {
            return "0";
        }
        int level = size < 0.45 ? 1 : size < 0.8 ? 2 : size < 1.4 ? 3 : 4;
        return (sum > 0 ? "+" : "-") + level;
    }
}
