package de.pressespiegel.text.document;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import java.util.List;

/**
 * An article cut up; immutable. Tokens and sentences exist only for the segments that analysis reads.
 *
 * @param text the article, verbatim
 * @param segments all segments, in order
 * @param sentences sentences of the segments that count as the article's own words
 * @param tokens their tokens
 */
public record Document(String text, List<Segment> segments, List<Sentence> sentences, List<Token> tokens) {

    public Document {
        segments = List.copyOf(segments);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** Tokens of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Characters of a token range. */
    public String text(int firstToken, int endToken) {
        return firstToken >= endToken
                ? ""
                : text.substring(
                        tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
    }
}
