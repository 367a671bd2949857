package de.pressespiegel.text.syntax;

import static de.pressespiegel.text.syntax.WordClass.ADVERSATIVE;
import static de.pressespiegel.text.syntax.WordClass.AUXILIARY;
import static de.pressespiegel.text.syntax.WordClass.COORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.DASS;
import static de.pressespiegel.text.syntax.WordClass.FINITE;
import static de.pressespiegel.text.syntax.WordClass.FOCUS;
import static de.pressespiegel.text.syntax.WordClass.INFINITIVE;
import static de.pressespiegel.text.syntax.WordClass.INFLECTED;
import static de.pressespiegel.text.syntax.WordClass.MODAL;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PARTICIPLE;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.QUESTION;
import static de.pressespiegel.text.syntax.WordClass.RELATIVE;
import static de.pressespiegel.text.syntax.WordClass.SUBORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.WHETHER;
import static de.pressespiegel.text.syntax.WordClass.ZU_INFINITIVE;

import de.pressespiegel.text.token.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts sentences into clauses. */
final class ClauseCutter {
    private final TextView view;
    private final VerbForms verbs;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> current = new ArrayList<>();
    private final int[] clauseOf;

    ClauseCutter(TextView view) {
        this.view = view;
        this.verbs = new VerbForms(view);
        clauseOf = new int[view.size()];
        Arrays.fill(clauseOf, -1);
        for (int s = 0; s < view.sentenceCount(); s++) {
            current.clear();
            cut(view.sentence(s));
            for (Clause clause : ClauseJoiner.join(view, current)) {
                number(clause);
            }
        }
    }

    List<Clause> clauses() {
        return clauses;
    }

    int[] clauseOf() {
        return clauseOf;
    }

    private void cut(Sentence sentence) {
        int t = sentence.firstToken();
        int end = sentence.endToken();
        Boundary boundary = Boundary.START;
        while (t < end) {
            if (view.opaque(t)) {
                int stop = t;
                while (stop < end && view.zone(stop) == view.zone(t)) {
                    stop++;
                }
                add(sentence.no(), t, stop, t, SegmentType.QUOTE, -1, 0, boundary);
                boundary = Boundary.QUOTE;
                t = stop;
            } else if (isBoundary(t)) {
                boundary = Boundary.of(view.token(t).form().charAt(0));
                t++;
            } else {
                int stop = t;
                while (stop < end
                        && !view.opaque(stop)
                        && (!isBoundary(stop) || shortBracket(stop, end) > stop && stop > t)) {
                    int bracket = shortBracket(stop, end);
                    stop = bracket > stop ? bracket : stop + 1;
                }
                cutAtCoordinators(sentence.no(), t, stop, boundary);
                boundary = Boundary.OTHER;
                t = stop;
            }
        }
    }

    private boolean isBoundary(int t) {
        if (view.bounds(t)) {
            return true;
        }
        if (!view.isPunctuation(t)) {
            return false;
        }
        char c = view.token(t).form().charAt(0);
        return switch (c) {
            case ',', ';', ':', '–', '—', '(', ')', '.', '!', '?', '…', '[', ']' -> true;
            case '-' -> view.token(t).spaceBefore();
            default -> false;
        };
    }

    /** Behind a bracket that holds no verb and so belongs to the noun phrase before it. */
    private int shortBracket(int t, int end) {
        if (!view.is(t, "(")) {
            return 0;
        }
        for (int i = t + 1; i < end && i < t + 9; i++) {
            if (view.is(i, ")")) {
                return i + 1;
            }
            if (view.is(i, FINITE) && !view.is(i, INFLECTED)) {
                return 0;
            }
        }
        return 0;
    }

    private void cutAtCoordinators(int sentence, int start, int end, Boundary boundary) {
        int from = start;
        Boundary left = boundary;
        for (int t = start + 1; t < end - 1; t++) {
            if (view.mate(t) > t && view.mate(t) < end) {
                // marked words stay together: „bewusst und gewollt gehandelt“
                t = view.mate(t);
                continue;
            }
            boolean joins = (view.is(t, COORDINATOR) && !view.is(t, PREPOSITION))
                    || (view.is(t, ADVERSATIVE)
                            && (view.lower(t).equals("sondern")
                                    || view.lower(t).equals("aber")
                                    || view.lower(t).equals("doch"))
                            && view.is(t - 1, COORDINATOR));
            if (view.is(t, DASS)
                    && view.lower(t).startsWith("da")
                    && !view.lower(t - 1).equals("so")
                    && !view.is(t - 1, COORDINATOR | ADVERSATIVE | FOCUS)
                    && verbs.hasVerb(from, t)) {
                // a comma was forgotten
                addClause(sentence, from, t, left);
                from = t;
                left = Boundary.COMMA;
                continue;
            }
            if (verbs.bracketCloses(from, t) && verbs.infinitiveFollows(t, end)) {
                addClause(sentence, from, t, left);
                from = t;
                left = Boundary.COMMA;
                continue;
            }
            if (joins && verbs.hasVerb(from, t) && verbs.hasVerb(t + 1, end)) {
                addClause(sentence, from, t, left);
                from = t;
                left = Boundary.COORDINATOR;
            }
        }
        addClause(sentence, from, end, left);
    }

    private void addClause(int sentence, int start, int end, Boundary boundary) {
        int head = start;
        while (head < end - 1 && (view.is(head, COORDINATOR) || (view.is(head, ADVERSATIVE) && head == start))) {
            head++;
        }
        int starter = starter(head, end, boundary);
        Finites finites = finites(head, end);
        int first = finites.first();
        int last = finites.last();
        if (isSubordinate(starter, head, end, finites)) {
            add(sentence, start, end, head, SegmentType.SUBORDINATE, last, starter, boundary);
        } else if ((starter & RELATIVE) != 0 && last >= 0 && isRelative(head, first, last, end)) {
            add(sentence, start, end, head, SegmentType.RELATIVE, last, starter, boundary);
        } else if (starter == 0 && isRestOfSubordinate(head, end, first)) {
            add(sentence, start, end, head, SegmentType.SUBORDINATE, last, 0, boundary);
        } else if (first >= 0 && !isInfinitival(head, end, first)) {
            add(sentence, start, end, head, SegmentType.MAIN, second(first, end), 0, boundary);
        } else if (hasInfinitive(head, end)) {
            add(sentence, start, end, head, SegmentType.INFINITIVE, -1, starter, boundary);
        } else {
            add(sentence, start, end, head, SegmentType.FRAGMENT, -1, starter, boundary);
        }
    }

    /**
     * The finite verbs of a stretch.
     *
     * @param first token of the first one, -1 if there is none
     * @param last token of the last one, -1 if there is none
     */
    private record Finites(int first, int last) {}

    private Finites finites(int head, int end) {
        int first = -1;
        int last = -1;
        boolean auxiliary = hasAuxiliary(head, end);
        boolean sure = false;
        for (int t = head; t < end; t++) {
            boolean ambiguous = view.is(t, PARTICIPLE | INFINITIVE);
            boolean nonFinite = ambiguous && (auxiliary && !view.is(t, AUXILIARY | MODAL) || sure);
            if (verbs.isFiniteCandidate(t, end) && !nonFinite) {
                // "Alarmiert reagierten die Kassen": what opens the sentence is no finite verb when a sure one follows
                boolean fronted = first == head && !sure && !ambiguous && view.is(first, PARTICIPLE);
                sure |= !ambiguous;
                last = t;
                first = first < 0 || fronted ? t : first;
            }
        }
        return new Finites(first, last);
    }

    /** "dass die Kassen reagierten", but not "seit gestern reagieren …" and "als Grund nannte er …". */
    private boolean isSubordinate(int starter, int head, int end, Finites finites) {
        int first = finites.first();
        int last = finites.last();
        if ((starter & (DASS | WHETHER | QUESTION | SUBORDINATOR)) == 0 || last < 0) {
            return false;
        }
        boolean one = last == first;
        boolean question = (starter & QUESTION) != 0;
        boolean adverbial = first == head + 1 && one && (starter & SUBORDINATOR) != 0 && !question && last < end - 1;
        boolean second = (starter & (SUBORDINATOR | QUESTION)) != 0
                && (starter & (DASS | WHETHER)) == 0
                && one
                && phraseBehind(last + 1, end);
        boolean pronoun = first == head + 1 && question && view.is(head, RELATIVE);
        return !adverbial && !second && !pronoun;
    }

    /** The rest of a subordinate clause that commas cut: "…, ein Ultimatum gestellt hatte". */
    private boolean isRestOfSubordinate(int head, int end, int first) {
        return first > head + 1
                && first == end - 1
                && view.is(first, AUXILIARY | MODAL)
                && view.is(first - 1, PARTICIPLE | INFINITIVE)
                && !view.is(first - 1, NOUN);
    }

    /** "Als Grund nannte er …": a noun phrase or pronoun behind the verb shows a main clause. */
    private boolean phraseBehind(int from, int end) {
        return from < end
                && view.phraseEnd(from) > 0
                && !view.is(from, PREPOSITION)
                && !view.lower(from).equals("als");
    }

    private boolean hasAuxiliary(int head, int end) {
        for (int t = head; t < end; t++) {
            if (verbs.isFiniteCandidate(t, end) && view.is(t, AUXILIARY | MODAL) && !view.is(t, PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitival(int head, int end, int first) {
        // "…, um zu sagen": the only candidate is the infinitive itself
        if (view.is(first, INFINITIVE) && first > head && view.lower(first - 1).equals("zu") && first == end - 1) {
            return true;
        }
        // "…, den Mann nicht mehr einsetzen zu wollen"
        return view.is(first, INFINITIVE)
                && first + 2 < end + 1
                && view.lower(Math.min(first + 1, end - 1)).equals("zu")
                && first + 2 == end - 1
                && view.is(first + 2, INFINITIVE);
    }

    private boolean hasInfinitive(int head, int end) {
        for (int t = head; t < end; t++) {
            if (view.is(t, ZU_INFINITIVE) && !view.is(t, NOUN)
                    || (t > head && view.is(t, INFINITIVE) && view.lower(t - 1).equals("zu"))) {
                return true;
            }
        }
        return false;
    }

    /** The finite verb of a main clause: an unambiguous one rather than a participle or infinitive before it. */
    private int second(int first, int end) {
        if (view.is(first, PARTICIPLE) || (view.is(first, INFINITIVE) && !view.is(first, AUXILIARY | MODAL))) {
            for (int t = first + 1; t < end; t++) {
                if (verbs.isFiniteCandidate(t, end) && view.is(t, AUXILIARY | MODAL) && t == first + 1) {
                    return t;
                }
            }
        }
        return first;
    }

    private int starter(int head, int end, Boundary boundary) {
        int t = head;
        int skipped = 0;
        while (t < end - 1 && skipped < 3 && view.is(t, FOCUS) && !view.is(t, SUBORDINATOR | DASS)) {
            t++;
            skipped++;
        }
        Lexeme lexeme = view.lexeme(t);
        if (lexeme.is(DASS | WHETHER)) {
            return lexeme.classes();
        }
        lexeme = view.lexeme(head);
        if (lexeme.is(SUBORDINATOR)
                && !(lexeme.is(PREPOSITION)
                        && startsPhrase(head + 1, end)
                        && !lexeme.is(QUESTION)
                        && prepositional(end))) {
            return lexeme.classes();
        }
        if (lexeme.is(QUESTION) && !view.is(head, NOUN)) {
            return lexeme.classes();
        }
        boolean mayBeRelative = boundary == Boundary.COMMA
                || boundary == Boundary.COORDINATOR
                || boundary == Boundary.DASH
                || boundary == Boundary.BRACKET
                || boundary == Boundary.HYPHEN;
        if (mayBeRelative && lexeme.is(RELATIVE)) {
            return RELATIVE;
        }
        if (mayBeRelative
                && lexeme.is(PREPOSITION)
                && head + 1 < end
                && view.is(head + 1, RELATIVE)
                && !(view.is(head + 2, NOUN | INFLECTED) && head + 2 < end && agree(head + 1, head + 2))) {
            return RELATIVE;
        }
        return 0;
    }

    /** "während des Krieges", "seit Montag": a preposition, unless the verb ends the clause. */
    private boolean prepositional(int end) {
        int last = end - 1;
        return !verbs.isFiniteCandidate(last, end);
    }

    private boolean startsPhrase(int t, int end) {
        return t < end && view.phraseEnd(t) > 0;
    }

    private boolean agree(int determiner, int noun) {
        return view.is(noun, INFLECTED)
                || (view.lexeme(determiner).cases() & view.lexeme(noun).cases()) != 0;
    }

    private boolean isRelative(int head, int first, int last, int end) {
        Lexeme starter = view.lexeme(head);
        if (first == head + 1 && !starter.is(PREPOSITION)) {
            // ", das ist": a pronoun before its verb, unless the verb ends the clause: ", die schweigen"
            return last == end - 1 && first == last;
        }
        boolean verbLast = last == end - 1 || (last == end - 2 && view.is(end - 1, PARTICIPLE | INFINITIVE));
        int phrase = view.phraseEnd(head);
        if (!verbLast) {
            // extraposed phrases may follow the verb of a relative clause, but then no phrase agrees with its pronoun
            return phrase <= head + 1 && first == last && first > head + 1;
        }
        if (phrase > head + 1 && first == last) {
            // ", die Lage eskaliere" against ", die Konzerne betreiben"
            int t = phrase;
            while (t < first) {
                if (view.is(t, PREPOSITION)) {
                    int inner = t + 1 < first ? view.phraseEnd(t + 1) : 0;
                    t = inner > t ? inner : t + 1;
                } else if (view.phraseEnd(t) > 0
                        && !view.is(t, WordClass.REFLEXIVE)
                        && !Cases.genitive(view.phraseCases(t))) {
                    return !view.is(first, WordClass.KONJUNKTIV) || !Cases.nominative(view.phraseCases(head));
                } else {
                    t++;
                }
            }
            return !(first == phrase && Cases.nominative(view.phraseCases(head)));
        }
        if (phrase > head + 1
                && first < last
                && first == phrase
                && Cases.nominative(view.phraseCases(head))
                && view.is(first, AUXILIARY | MODAL)) {
            return false;
        }
        return true;
    }

    private void add(
            int sentence, int start, int end, int head, SegmentType type, int finite, int starter, Boundary boundary) {
        current.add(new Clause(current.size(), sentence, start, end, head, type, finite, starter, boundary));
    }

    private void number(Clause clause) {
        Clause numbered = clause.numbered(clauses.size());
        Arrays.fill(clauseOf, numbered.start(), numbered.end(), numbered.no());
        clauses.add(numbered);
    }
}
