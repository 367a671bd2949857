package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Sentence;

/**
 * A target's tokens in its sentence.
 *
 * @param first its first token
 * @param last its last token
 */
record TargetSpan(int first, int last) {

    /**
     * The tokens that overlap characters start..end.
     *
     * @param start first character of the target
     * @param end behind its last character
     */
    static TargetSpan of(Document document, Sentence sentence, int start, int end) {
        int first = sentence.firstToken();
        while (first < sentence.endToken() - 1 && document.tokens().get(first).end() <= start) {
            first++;
        }
        int last = first;
        while (last < sentence.endToken() - 1 && document.tokens().get(last + 1).start() < end) {
            last++;
        }
        return new TargetSpan(first, last);
    }

    boolean holds(int token) {
        return token >= first && token <= last;
    }

    /** Tokens between it and another token, 0 inside. */
    int distance(int token) {
        return token < first ? first - token : Math.max(0, token - last);
    }
}
