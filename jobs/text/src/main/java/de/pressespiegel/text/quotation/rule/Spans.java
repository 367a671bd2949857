package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;

/** Cuts token ranges to what annotation counts as content or frame. */
final class Spans {
    private Spans() {}

    /** The stretch without blanks of punctuation at its ends: no comma, colon, dash or period. Empty when nothing is left. */
    static List<Range> trimmed(TextView view, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(view, from)) {
            from++;
        }
        while (to > from && isEdge(view, to - 1) && !closesBracket(view, from, to - 1)) {
            to--;
        }
        return from < to ? List.of(new Range(from, to)) : List.of();
    }

    private static boolean closesBracket(TextView view, int from, int t) {
        if (!view.is(t, ")")) {
            return false;
        }
        for (int i = t - 1; i >= from; i--) {
            if (view.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(TextView view, int t) {
        return view.isPunctuation(t)
                && ".,;:!?…–—-)".indexOf(view.token(t).form().charAt(0)) >= 0;
    }

    /** The parts of [start, end) outside the hole, trimmed. */
    static List<Range> around(TextView view, int start, int end, Range hole) {
        List<Range> parts = new ArrayList<>(2);
        if (hole.start() > start) {
            parts.addAll(trimmed(view, start, Math.min(end, hole.start())));
        }
        if (hole.end() < end) {
            parts.addAll(trimmed(view, Math.max(start, hole.end()), end));
        }
        return parts;
    }

    /** Neighbouring tokens as ranges. */
    static List<Range> ofTokens(List<Integer> tokens) {
        List<Range> ranges = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int t : tokens) {
            if (t == to) {
                to++;
            } else {
                if (from >= 0) {
                    ranges.add(new Range(from, to));
                }
                from = t;
                to = t + 1;
            }
        }
        if (from >= 0) {
            ranges.add(new Range(from, to));
        }
        return ranges;
    }

    /** Behind the last token of a sentence that is no final punctuation. */
    static int withoutFinal(TextView view, int start, int end) {
        int to = end;
        while (to > start && view.isFinalPunctuation(to - 1)) {
            to--;
        }
        return to;
    }
}
