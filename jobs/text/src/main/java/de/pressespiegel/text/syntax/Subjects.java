package de.pressespiegel.text.syntax;

import static de.pressespiegel.text.syntax.WordClass.PLURAL_VERB;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.REFLEXIVE;
import static de.pressespiegel.text.syntax.WordClass.RELATIVE;
import static de.pressespiegel.text.syntax.WordClass.SINGULAR_VERB;

import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a clause by case, agreement and place. */
public final class Subjects {
    private final TextView view;
    private final IntPredicate abstractNoun;
    private final @Nullable Range[] known;
    private final boolean[] done;

    /**
     * Of one document.
     *
     * @param abstractNoun whether a token is a noun of saying or thinking, which is rather the object of a name behind the
     *     verb than the other way round: "Die Kritik wies NAME zurück"
     */
    public Subjects(TextView view, IntPredicate abstractNoun) {
        this.view = view;
        this.abstractNoun = abstractNoun;
        this.known = new Range[view.clauses().size()];
        this.done = new boolean[known.length];
    }

    /**
     * Where the clause starts together with a front field that commas cut off: "Meier, Sprecher der Polizei, sagte".
     */
    public int frontStart(Clause clause) {
        if (!clause.verbFirst() || clause.boundary() == Boundary.COORDINATOR && clause.head() > clause.start()) {
            return clause.start();
        }
        int from = clause.start();
        for (int no = clause.no() - 1; ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null || left.type() == SegmentType.MAIN || left.type() == SegmentType.QUOTE) {
                return from;
            }
            Clause right = view.clause(no + 1, clause.sentence());
            if (right != null && (right.boundary() == Boundary.COLON || right.boundary() == Boundary.SEMICOLON)) {
                return from;
            }
            from = left.start();
        }
    }

    /**
     * The subject as a whole phrase; null when none is found. Looked for once: coordinated clauses ask those before them,
     * each of which asks again.
     */
    public @Nullable Range of(Clause clause) {
        int no = clause.no();
        if (!done[no]) {
            known[no] = find(clause);
            done[no] = true;
        }
        return known[no];
    }

    private @Nullable Range find(Clause clause) {
        int finite = clause.finite();
        if (finite < 0) {
            return null;
        }
        boolean singular = view.is(finite, SINGULAR_VERB);
        boolean plural = view.is(finite, PLURAL_VERB);
        if (clause.type() == SegmentType.MAIN) {
            if (clause.verbFirst()) {
                Range shared = clause.boundary() == Boundary.COORDINATOR ? inherited(clause) : null;
                if (shared != null) {
                    return shared;
                }
                Range front = frontField(clause, singular, plural);
                Range after = scan(finite + 1, clause.end(), singular, plural, false);
                if (front != null && after == null) {
                    return front;
                }
                if (after != null
                        && front != null
                        && NounPhrases.isPronoun(view, after.start())
                        && view.lower(after.start()).equals("es")) {
                    return front;
                }
                if (after != null && front != null && frontWins(clause, front, after)) {
                    return front;
                }
                if (after != null) {
                    return apposition(after, clause);
                }
                return clause.boundary() == Boundary.COORDINATOR || clause.head() > clause.start()
                        ? inherited(clause)
                        : null;
            }
            Range front = scan(clause.head(), finite, singular, plural, true);
            if (front != null && front.end() <= finite) {
                Range rival = behind(clause);
                return rival != null && rivalWins(front, rival) ? rival : withName(clause, front);
            }
            Range after = scan(finite + 1, clause.end(), singular, plural, false);
            return after == null ? null : apposition(after, clause);
        }
        int from = clause.head();
        if (clause.type() == SegmentType.RELATIVE) {
            int pronoun = view.is(from, PREPOSITION) ? from + 1 : from;
            if (view.is(pronoun, RELATIVE)
                    && !view.is(from, PREPOSITION)
                    && Cases.subjectOf(view.lexeme(pronoun).cases(), singular, plural)) {
                Range other = scan(pronoun + 1, finite, singular, plural, false);
                boolean clear = view.lower(pronoun).equals("der") && singular;
                if (other == null || clear) {
                    return new Range(pronoun, pronoun + 1);
                }
                return other;
            }
            from = pronoun + 1;
            int merged = view.phraseEnd(pronoun);
            if (merged > from && merged <= finite && view.phraseEnd(from) == 0 && view.is(from, WordClass.NOUN)) {
                // ", den Peking vermeiden will": pronoun and name are no phrase
                return new Range(from, merged);
            }
        } else {
            from++;
        }
        return scan(from, finite, singular, plural, false);
    }

    /** "Meier, der Leiter der Behörde sagte": the comma behind the apposition was forgotten. */
    private Range withName(Clause clause, Range front) {
        Clause before = view.clause(clause.no() - 1, clause.sentence());
        boolean name = before != null
                && front.start() == clause.start()
                && clause.boundary() == Boundary.COMMA
                && before.type() == SegmentType.FRAGMENT
                && before.start() == view.sentenceStart(clause.start())
                && view.phraseEnd(before.start()) > 0
                && Cases.nominative(view.phraseCases(before.start()))
                && NounPhrases.end(view, before.start(), before.end(), Attachment.GREEDY) == before.end();
        return name && before != null ? new Range(before.start(), front.end()) : front;
    }

    /** "Die Bürger forderte er auf": a clear nominative behind the verb against an ambiguous phrase in front. */
    private boolean rivalWins(Range front, Range rival) {
        if (NounPhrases.isPronoun(view, rival.start())) {
            String word = view.lower(rival.start());
            boolean object = (view.phraseCases(front.start()) & Cases.ACCUSATIVE) != 0;
            return object
                    && (word.equals("er")
                            || word.equals("sie") && !NounPhrases.isPronoun(view, front.start())
                            || word.equals("wir")
                            || word.equals("dieser"));
        }
        int frontCases = view.phraseCases(front.start());
        int rivalCases = view.phraseCases(rival.start());
        boolean frontMayBeObject =
                (frontCases & Cases.ACCUSATIVE) != 0 && !view.is(view.phraseHead(front.start()), WordClass.NAME);
        boolean clear = Cases.nominative(rivalCases) && (rivalCases & (Cases.ACCUSATIVE | Cases.DATIVE)) == 0;
        boolean name = view.is(view.phraseHead(rival.start()), WordClass.NAME)
                && !view.is(rival.start(), WordClass.DETERMINER);
        boolean abstractFront = abstractNoun.test(view.phraseHead(front.start()));
        return frontMayBeObject && (clear || name && abstractFront);
    }

    /** The subject behind the finite verb, whatever stands in front; null if none. */
    public @Nullable Range behind(Clause clause) {
        int finite = clause.finite();
        Range after =
                scan(finite + 1, clause.end(), view.is(finite, SINGULAR_VERB), view.is(finite, PLURAL_VERB), false);
        return after == null ? null : apposition(after, clause);
    }

    /** "X, der Vorsitzende, begründete die Forderung": the phrase behind the verb is its object. */
    private boolean frontWins(Clause clause, Range front, Range after) {
        Clause before = view.clause(clause.no() - 1, clause.sentence());
        boolean interrupted = before != null && before.start() > front.start();
        int cases = view.phraseCases(after.start());
        boolean clear = (cases & ~Cases.NOMINATIVE) == 0
                || view.is(after.start(), WordClass.NAME)
                || view.is(view.phraseHead(after.start()), WordClass.NAME);
        return interrupted && !clear;
    }

    /** Subject of the clause that this one is coordinated with. */
    private @Nullable Range inherited(Clause clause) {
        for (int no = clause.no() - 1; ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                return null;
            }
            if (left.type() == SegmentType.MAIN) {
                return of(left);
            }
        }
    }

    private @Nullable Range frontField(Clause clause, boolean singular, boolean plural) {
        int from = frontStart(clause);
        if (from == clause.start()) {
            return null;
        }
        Clause first = view.clauseAt(from);
        if (first == null) {
            return null;
        }
        // subordinate clauses in front of the noun phrase: "Wenn …, sagte": no subject there
        while (first != null && first.no() < clause.no() && first.type() != SegmentType.FRAGMENT) {
            first = view.clause(first.no() + 1, clause.sentence());
        }
        if (first == null || first.no() >= clause.no()) {
            return null;
        }
        Range phrase = scan(first.head(), first.end(), singular, plural, true);
        if (phrase == null && plural) {
            // "Meier, Sprecher der Grünen, und Schulz, Abgeordneter, sprachen"
            phrase = joint(first, clause);
            return phrase;
        }
        if (phrase == null) {
            return null;
        }
        int end = phrase.end();
        for (int no = first.no() + 1; no < clause.no(); no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null
                    || next.type() != SegmentType.FRAGMENT
                    || next.boundary() != Boundary.COMMA
                            && next.boundary() != Boundary.BRACKET
                            && next.boundary() != Boundary.DASH) {
                break;
            }
            end = next.end();
        }
        return new Range(phrase.start(), end);
    }

    private @Nullable Range joint(Clause first, Clause clause) {
        int start = first.head();
        while (start < first.end() && view.phraseEnd(start) == 0) {
            start++;
        }
        int end = view.clauses().get(clause.no() - 1).end();
        boolean nominative =
                start < first.end() && Cases.nominative(view.phraseCases(start)) && !view.is(first.head(), PREPOSITION);
        return nominative && isJoint(start, end) ? new Range(start, end) : null;
    }

    /**
     * First noun phrase of the stretch that can be the subject.
     *
     * @param front whether the stretch is a front field, which is one constituent
     */
    private @Nullable Range scan(int from, int to, boolean singular, boolean plural, boolean front) {
        Range pronounEs = null;
        int t = from;
        while (t < to) {
            if (view.is(t, REFLEXIVE)) {
                t++;
                continue;
            }
            if (view.is(t, PREPOSITION) && !startsName(t)) {
                int inner = t + 1 < to && view.phraseEnd(t + 1) > 0
                        ? NounPhrases.end(view, t + 1, to, Attachment.CAREFUL)
                        : 0;
                t = inner > t ? inner : t + 1;
                continue;
            }
            int end = view.phraseEnd(t);
            if (end <= t) {
                t++;
                continue;
            }
            if (end > to) {
                end = to;
            }
            int whole = NounPhrases.end(view, t, to, front ? Attachment.GREEDY : Attachment.CAREFUL);
            boolean joint = plural && isJoint(t, whole);
            if (Cases.subjectOf(view.phraseCases(t), singular, plural)
                    || (joint && Cases.nominative(view.phraseCases(t)))) {
                Range found = new Range(t, Math.max(whole, end));
                boolean es = view.lower(t).equals("es") && end == t + 1;
                if (!es) {
                    return found;
                }
                pronounEs = found;
            }
            t = Math.max(end, NounPhrases.end(view, t, to, Attachment.CAREFUL));
        }
        return pronounEs;
    }

    private boolean startsName(int t) {
        return view.is(t, WordClass.NOUN);
    }

    private boolean isJoint(int start, int end) {
        for (int t = start; t < end; t++) {
            if (view.is(t, WordClass.COORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** ", der Sprecher der Polizei," behind a name or the other way round. */
    private Range apposition(Range phrase, Clause clause) {
        if (phrase.end() != clause.end() || NounPhrases.isPronoun(view, phrase.start())) {
            return phrase;
        }
        Clause next = view.clause(clause.no() + 1, clause.sentence());
        if (next == null
                || next.type() != SegmentType.FRAGMENT
                || (next.boundary() != Boundary.COMMA && next.boundary() != Boundary.DASH)) {
            return phrase;
        }
        int start = next.start();
        if (view.phraseEnd(start) == 0 || !Cases.nominative(view.phraseCases(start))) {
            return phrase;
        }
        int whole = NounPhrases.end(view, start, next.end(), Attachment.GREEDY);
        return whole == next.end() ? new Range(phrase.start(), whole) : phrase;
    }
}
