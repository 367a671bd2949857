package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.ADVERSATIVE;
import static de.pressespiegel.text.syntax.WordClass.DASS;
import static de.pressespiegel.text.syntax.WordClass.KONJUNKTIV;
import static de.pressespiegel.text.syntax.WordClass.KONJUNKTIV_2;
import static de.pressespiegel.text.syntax.WordClass.QUESTION;
import static de.pressespiegel.text.syntax.WordClass.WHETHER;

import de.pressespiegel.text.quotation.cue.CueVerb;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import org.jspecify.annotations.Nullable;

/** Clauses as the content of a cue, and how far the content goes on. */
final class Complements {
    /** How a clause is rendered. */
    enum Form {
        DASS,
        QUESTION,
        KONJUNKTIV,
        INDICATIVE,
        INFINITIVE,
        REASON
    }

    private Complements() {}

    static boolean konjunktiv(TextView view, Clause clause) {
        int finite = clause.finite();
        return finite >= 0
                && view.is(finite, KONJUNKTIV | KONJUNKTIV_2)
                && !view.is(finite + 1, "ich")
                && !view.is(finite - 1, "ich");
    }

    /** What kind of complement starts with this clause; null if it is none. */
    static @Nullable Form form(TextView view, Clause clause) {
        if (clause.startsWith(DASS) && !view.lower(clause.start()).equals("so")) {
            return Form.DASS;
        }
        if (clause.type() == SegmentType.SUBORDINATE && clause.startsWith(WHETHER)) {
            return Form.QUESTION;
        }
        if (clause.type() == SegmentType.SUBORDINATE && clause.startsWith(QUESTION)) {
            return Form.QUESTION;
        }
        if (clause.type() == SegmentType.INFINITIVE) {
            return Form.INFINITIVE;
        }
        if (clause.type() == SegmentType.MAIN && clause.boundary() != Boundary.COORDINATOR) {
            boolean adversative = view.is(clause.start(), ADVERSATIVE) && clause.head() > clause.start();
            if (konjunktiv(view, clause)) {
                return adversative ? null : Form.KONJUNKTIV;
            }
            return clause.verbFirst() || adversative ? null : Form.INDICATIVE;
        }
        boolean open = clause.type() == SegmentType.SUBORDINATE || clause.type() == SegmentType.FRAGMENT;
        if (open && clause.boundary() != Boundary.COORDINATOR) {
            // "…, wenn das Gesetz komme, werde …", "…, in Wien, wo …, sei …"
            for (int no = clause.no() + 1; no <= clause.no() + 4; no++) {
                Clause next = view.clause(no, clause.sentence());
                if (next == null
                        || next.boundary() == Boundary.COLON
                        || next.boundary() == Boundary.SEMICOLON
                        || next.type() == SegmentType.QUOTE) {
                    break;
                }
                if (next.type() == SegmentType.MAIN) {
                    if (next.verbFirst() && next.boundary() != Boundary.COORDINATOR && konjunktiv(view, next)) {
                        return Form.KONJUNKTIV;
                    }
                    break;
                }
            }
            Clause next = view.clause(clause.no() + 1, clause.sentence());
            if (clause.type() == SegmentType.FRAGMENT
                    && next != null
                    && next.type() == SegmentType.QUOTE
                    && next.start() == clause.end()
                    && view.phraseEnd(clause.start()) > 0
                    && holdsVerb(view, next)) {
                // "…, der Mann „konnte und wollte nicht“"
                return Form.KONJUNKTIV;
            }
            if (clause.type() == SegmentType.FRAGMENT && infinitiveFollows(view, clause)) {
                return Form.INFINITIVE;
            }
            boolean reason = clause.type() == SegmentType.SUBORDINATE
                    && (view.lower(clause.head()).equals("weil")
                            || view.lower(clause.head()).equals("da"));
            if (reason && konjunktiv(view, clause)) {
                return Form.REASON;
            }
        }
        return null;
    }

    /** "nicht weiter über den Turm, das größte Gebäude, bestimmen zu wollen": the infinitive closes the stretch. */
    private static boolean infinitiveFollows(TextView view, Clause clause) {
        for (int no = clause.no() + 1; no <= clause.no() + 3; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null || next.boundary() != Boundary.COMMA) {
                return false;
            }
            if (next.type() == SegmentType.INFINITIVE) {
                return next.end() - next.start() <= 3;
            }
            if (next.type() != SegmentType.FRAGMENT && next.type() != SegmentType.RELATIVE) {
                return false;
            }
        }
        return false;
    }

    private static boolean holdsVerb(TextView view, Clause quote) {
        for (int t = quote.start(); t < quote.end(); t++) {
            if (view.is(t, WordClass.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb takes a complement of that form. */
    static boolean takes(TextView view, CueVerb verb, Form form, Clause clause, boolean negated) {
        boolean weak = verb.strength() == Strength.WEAK;
        boolean konjunktiv = konjunktiv(view, clause);
        return switch (form) {
            case DASS ->
                !(negated && weak) && (verb.dass() || (verb.direct() && !weak)) && (!weak || konjunktiv || verb.dass());
            case QUESTION -> konjunktiv ? verb.whether() || verb.dass() : verb.whether() && !weak && !negated;
            case KONJUNKTIV -> verb.konjunktiv() || verb.direct() || verb.dass();
            case INDICATIVE ->
                clause.boundary() == Boundary.COLON && (verb.direct() || verb.konjunktiv()) && !weak
                        || verb.strength() == Strength.STRONG && verb.konjunktiv() && !negated;
            case INFINITIVE ->
                (verb.zu() && !weak) || (verb.strength() == Strength.STRONG && verb.dass() && own(view, clause));
            case REASON -> !verb.polarity().equals("neutral") || verb.dass();
        };
    }

    /** "… zu wollen", "… zu haben": says something of the speaker, so any strong verb of saying may govern it. */
    private static boolean own(TextView view, Clause clause) {
        for (Clause last = clause; last != null; last = view.clause(last.no() + 1, clause.sentence())) {
            String word = view.lower(last.end() - 1);
            boolean zu =
                    last.end() - 2 >= last.start() && view.lower(last.end() - 2).equals("zu");
            if (zu
                    && (word.equals("wollen")
                            || word.equals("können")
                            || word.equals("haben")
                            || word.equals("sein")
                            || word.equals("werden"))) {
                return true;
            }
            if (last.type() == SegmentType.INFINITIVE) {
                return false;
            }
        }
        return false;
    }

    /**
     * Behind the last token of the content that starts with the clause.
     *
     * @param form how the content is rendered
     * @param embedded whether the governing clause is a front field that must go on behind the content
     */
    static int end(TextView view, Clause first, Form form, boolean embedded) {
        int end = first.end();
        Clause last = first;
        boolean seenMain = first.type() == SegmentType.MAIN || form != Form.KONJUNKTIV;
        for (int no = first.no() + 1; ; no++) {
            Clause next = view.clause(no, first.sentence());
            if (next == null) {
                return closing(view, end, first);
            }
            if (stops(view, last, next, form, embedded, seenMain)) {
                return end;
            }
            seenMain |= next.type() == SegmentType.MAIN;
            end = next.end();
            last = next;
        }
    }

    private static int closing(TextView view, int end, Clause first) {
        int limit = view.sentenceEnd(first.start());
        int to = end;
        while (to < limit && (view.is(to, ")") || view.is(to, "]"))) {
            to++;
        }
        return to;
    }

    private static boolean stops(
            TextView view, Clause last, Clause next, Form form, boolean embedded, boolean seenMain) {
        boolean konjunktiv = konjunktiv(view, next);
        if (next.boundary() == Boundary.SEMICOLON) {
            return !konjunktiv;
        }
        if (next.boundary() == Boundary.COLON) {
            return next.type() == SegmentType.QUOTE || !konjunktiv;
        }
        if (next.type() == SegmentType.QUOTE) {
            return view.is(next.start() - 1, ":");
        }
        if (next.type() != SegmentType.MAIN) {
            return false;
        }
        if (!seenMain) {
            return false;
        }
        if (konjunktiv) {
            return false;
        }
        if (next.verbFirst()) {
            // the governing clause goes on: "Die Behauptung, dass …, ist falsch", "… und ging"
            if (next.boundary() == Boundary.COORDINATOR) {
                return form != Form.INDICATIVE && last.type() != SegmentType.MAIN || form == Form.KONJUNKTIV;
            }
            return last.type() != SegmentType.SUBORDINATE
                    || last.startsWith(DASS)
                    || embedded
                    || form == Form.INFINITIVE;
        }
        if (next.boundary() == Boundary.COORDINATOR) {
            // a verb-final content whose coordinated half reads as a main clause: "dass A und B bleibt"
            boolean verbLast = next.finite() == next.end() - 1;
            return !verbLast && form != Form.INDICATIVE;
        }
        return form == Form.DASS || form == Form.INFINITIVE || form == Form.QUESTION || form == Form.KONJUNKTIV
                ? !subordinateReading(view, next)
                : false;
    }

    /** ", der Sprecher …" misread as a main clause though its verb ends it. */
    private static boolean subordinateReading(TextView view, Clause next) {
        return next.finite() == next.end() - 1 && next.end() - next.start() > 2 && !view.is(next.start(), ADVERSATIVE);
    }
}
