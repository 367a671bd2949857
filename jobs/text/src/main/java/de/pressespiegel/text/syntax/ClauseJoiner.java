package de.pressespiegel.text.syntax;

import static de.pressespiegel.text.syntax.WordClass.DASS;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.QUESTION;
import static de.pressespiegel.text.syntax.WordClass.SUBORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.WHETHER;

import java.util.ArrayList;
import java.util.List;

/** Joins subordinate clauses that commas cut into pieces: "wie der Leiter, Herr Meier, mitteilte". */
final class ClauseJoiner {
    private static final int REACH = 6;

    private ClauseJoiner() {}

    /** The clauses of one sentence, joined where a piece without a verb waits for one. */
    static List<Clause> join(TextView view, List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>(clauses.size());
        int i = 0;
        while (i < clauses.size()) {
            Clause first = clauses.get(i);
            int last = isOpen(view, first) ? closing(clauses, i) : -1;
            joined.add(last > i ? first.joined(clauses.get(last)) : first);
            i = Math.max(i, last) + 1;
        }
        return joined;
    }

    private static boolean isOpen(TextView view, Clause clause) {
        boolean prepositional =
                view.is(clause.head(), PREPOSITION) && view.phraseEnd(clause.head() + 1) == clause.end();
        return clause.type() == SegmentType.FRAGMENT
                && clause.startsWith(DASS | WHETHER | QUESTION | SUBORDINATOR)
                && !prepositional;
    }

    /** The clause whose verb closes the one that starts at i; -1 if none. */
    private static int closing(List<Clause> clauses, int i) {
        for (int k = i + 1; k < clauses.size() && k <= i + REACH; k++) {
            Clause next = clauses.get(k);
            boolean barrier = next.boundary() == Boundary.COLON || next.boundary() == Boundary.SEMICOLON;
            if (barrier || next.type() == SegmentType.QUOTE || next.startsWith(DASS)) {
                return -1;
            }
            boolean rest = next.type() == SegmentType.SUBORDINATE && next.starter() == 0;
            if (next.type() == SegmentType.MAIN || rest) {
                return next.finite() == next.end() - 1 ? k : -1;
            }
            if (next.type() == SegmentType.SUBORDINATE) {
                return -1;
            }
        }
        return -1;
    }
}
