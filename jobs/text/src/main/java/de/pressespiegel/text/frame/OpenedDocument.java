package de.pressespiegel.text.frame;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** A document in which the first word behind an opening mark or a colon counts as the start of a sentence. */
public final class OpenedDocument {
    private OpenedDocument() {}

    /** The same document, token for token; the capital of a word behind a mark or colon says nothing any more. */
    public static Document of(Document document) {
        List<Token> tokens = new ArrayList<>(document.tokens());
        for (int t = 1; t < tokens.size(); t++) {
            Token before = tokens.get(t - 1);
            Token token = tokens.get(t);
            boolean opened = before.kind() == TokenKind.QUOTE_MARK && !token.spaceBefore() || before.is(":");
            if (opened && token.isWord() && token.capitalised() && !token.sentenceStart()) {
                tokens.set(
                        t,
                        new Token(
                                token.index(),
                                token.start(),
                                token.end(),
                                token.kind(),
                                token.word(),
                                token.spaceBefore(),
                                true));
            }
        }
        return new Document(document.text(), document.segments(), document.sentences(), tokens);
    }
}
