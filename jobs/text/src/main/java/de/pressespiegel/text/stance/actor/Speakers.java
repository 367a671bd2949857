package de.pressespiegel.text.stance.actor;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which quotation a token stands in. */
public final class Speakers {
    private final @Nullable Quotation[] byToken;

    public Speakers(List<Token> tokens, List<Quotation> quotations) {
        this.byToken = new Quotation[tokens.size()];
        List<Quotation> outerFirst = new ArrayList<>(quotations);
        outerFirst.sort((a, b) -> Integer.compare(length(b), length(a)));
        for (Quotation quotation : outerFirst) {
            for (Span span : quotation.spans()) {
                int t = first(tokens, span.startChar());
                while (t < tokens.size() && tokens.get(t).start() < span.endChar()) {
                    byToken[t] = quotation;
                    t++;
                }
            }
        }
    }

    private static int length(Quotation quotation) {
        return quotation.spans().stream().mapToInt(Span::length).sum();
    }

    /** The first token that starts at or behind the character. */
    static int first(List<Token> tokens, int startChar) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < startChar) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The innermost quotation whose content holds the token, null if none. */
    public @Nullable Quotation at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }
}
