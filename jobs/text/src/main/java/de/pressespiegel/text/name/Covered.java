package de.pressespiegel.text.name;

import java.util.BitSet;
import java.util.List;

/** Which tokens names cover already. Mutable. */
final class Covered {
    private final BitSet tokens = new BitSet();

    /** What the drafts cover. */
    static Covered by(List<Draft> drafts) {
        Covered covered = new Covered();
        drafts.forEach(covered::add);
        return covered;
    }

    void add(Draft draft) {
        tokens.set(draft.first, draft.end);
    }

    boolean holds(int token) {
        return tokens.get(token);
    }

    /** Whether some token of the draft is covered. */
    boolean touches(Draft draft) {
        int next = tokens.nextSetBit(draft.first);
        return next >= 0 && next < draft.end;
    }
}
