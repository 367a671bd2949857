package de.pressespiegel.text.quotation.cue;

import static de.pressespiegel.text.syntax.WordClass.AUXILIARY;
import static de.pressespiegel.text.syntax.WordClass.CORRELATE;
import static de.pressespiegel.text.syntax.WordClass.INFINITIVE;
import static de.pressespiegel.text.syntax.WordClass.INFLECTED;
import static de.pressespiegel.text.syntax.WordClass.MODAL;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PARTICIPLE;
import static de.pressespiegel.text.syntax.WordClass.PARTICLE;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.REFLEXIVE;

import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.Subjects;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the cue verb of a clause: finite verb, perfect and passive, modal, separated particle, support-verb phrase. */
public final class Predicates {
    private final TextView view;
    private final CueReadings cues;
    private final Subjects subjects;
    private final @Nullable Predicate[] known;
    private final boolean[] done;

    public Predicates(TextView view, CueReadings cues) {
        this.view = view;
        this.cues = cues;
        this.subjects = new Subjects(view, head -> cues.noun(view, head) != null);
        this.known = new Predicate[view.clauses().size()];
        this.done = new boolean[known.length];
    }

    /** Subjects of clauses. */
    public Subjects subjects() {
        return subjects;
    }

    /** The cue of the clause; null when its verb is none. */
    public @Nullable Predicate of(Clause clause) {
        int no = clause.no();
        if (!done[no]) {
            done[no] = true;
            known[no] = clause.finite() < 0 ? null : read(clause);
        }
        return known[no];
    }

    private @Nullable Predicate read(Clause clause) {
        int finite = clause.finite();
        Clause bracket = rightBracket(clause);
        int to = bracket == null ? clause.end() : bracket.end();
        boolean auxiliary = view.is(finite, AUXILIARY);
        boolean modal = view.is(finite, MODAL);
        int lexical = finite;
        boolean passive = false;
        if (auxiliary || modal) {
            int found = lexical(clause, bracket, modal);
            if (found >= 0) {
                lexical = found;
                passive = isPassive(clause, bracket, finite, lexical);
            }
        }
        int particle = view.is(lexical, PARTICIPLE) && lexical != finite ? -1 : particle(clause, bracket, lexical);
        CueVerb verb = entry(clause, bracket, lexical, particle);
        if (verb == null && particle >= 0) {
            particle = -1;
            verb = entry(clause, bracket, lexical, -1);
        }
        if (verb == null) {
            return null;
        }
        TreeSet<Integer> cue = new TreeSet<>();
        cue.add(finite);
        cue.add(lexical);
        if (lexical != finite && modal) {
            addPassiveAuxiliary(clause, bracket, cue);
        }
        if (particle >= 0) {
            cue.add(particle);
        }
        addWords(clause, bracket, verb, cue);
        int from = subjects.frontStart(clause);
        Range subject = subjects.of(clause);
        return new Predicate(clause, verb, List.copyOf(cue), passive, negated(clause), modal, subject, from, to);
    }

    private void addPassiveAuxiliary(Clause clause, @Nullable Clause bracket, TreeSet<Integer> cue) {
        for (int t = clause.finite() + 1; t < end(clause, bracket); t++) {
            if (inside(clause, bracket, t) && view.is(t, AUXILIARY) && view.is(t, INFINITIVE)) {
                cue.add(t);
            }
        }
    }

    private static int end(Clause clause, @Nullable Clause bracket) {
        return bracket == null ? clause.end() : bracket.end();
    }

    private static boolean inside(Clause clause, @Nullable Clause bracket, int t) {
        return (t >= clause.start() && t < clause.end())
                || (bracket != null && t >= bracket.start() && t < bracket.end());
    }

    /** The verbless stretch behind embedded clauses that closes this main clause: ", die …, mit". */
    private @Nullable Clause rightBracket(Clause clause) {
        if (clause.type() != SegmentType.MAIN) {
            return null;
        }
        int last = clause.end() - 1;
        if (last > clause.finite()
                && view.is(last, PARTICIPLE | PARTICLE)
                && !view.is(last, NOUN | PREPOSITION | INFLECTED)) {
            return null;
        }
        for (int no = clause.no() + 1; no <= clause.no() + 4; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null
                    || next.type() == SegmentType.QUOTE
                    || next.boundary() == Boundary.COLON
                    || next.boundary() == Boundary.SEMICOLON) {
                return null;
            }
            int end = next.end() - 1;
            boolean closes = next.verbless()
                    && (view.is(next.start(), PARTICIPLE | PARTICLE)
                            || view.is(end, PARTICIPLE)
                            || (view.is(end, PARTICLE) && next.end() - next.start() <= 4))
                    && !view.is(end, NOUN | INFLECTED)
                    && next.type() == SegmentType.FRAGMENT;
            if (closes && next.no() > clause.no() + 1) {
                return next;
            }
            if (closes && (view.is(next.start(), PARTICIPLE | PARTICLE) && next.end() == next.start() + 1)) {
                return next;
            }
            if (next.type() == SegmentType.MAIN) {
                return null;
            }
        }
        return null;
    }

    private int lexical(Clause clause, @Nullable Clause bracket, boolean modal) {
        int from = clause.type() == SegmentType.MAIN ? clause.finite() + 1 : clause.head();
        int to = clause.type() == SegmentType.MAIN ? end(clause, bracket) : clause.finite();
        for (int t = to - 1; t >= from; t--) {
            if (!inside(clause, bracket, t) || view.is(t, NOUN)) {
                continue;
            }
            boolean attributive = view.is(t, INFLECTED) && t + 1 < to && view.is(t + 1, NOUN);
            if (!attributive
                    && view.is(t, PARTICIPLE)
                    && !view.is(t, AUXILIARY)
                    && !view.lower(t).equals("worden")) {
                return t;
            }
            if (modal
                    && view.is(t, INFINITIVE)
                    && !view.is(t, AUXILIARY)
                    && !view.lower(t).equals("sein")) {
                return t;
            }
        }
        // a participle in the front field: "Bestätigt wurde dies"
        if (clause.type() == SegmentType.MAIN
                && clause.finite() == clause.head() + 1
                && view.is(clause.head(), PARTICIPLE)) {
            return clause.head();
        }
        return -1;
    }

    private boolean isPassive(Clause clause, @Nullable Clause bracket, int finite, int lexical) {
        if (!view.is(lexical, PARTICIPLE)) {
            return false;
        }
        if (view.lexeme(finite).verbLemmas().contains("werden")) {
            return true;
        }
        for (int t = clause.start(); t < end(clause, bracket); t++) {
            if (inside(clause, bracket, t)
                    && (view.is(t, "worden") || (view.is(finite, MODAL) && view.is(t, "werden")))) {
                return true;
            }
        }
        return false;
    }

    private int particle(Clause clause, @Nullable Clause bracket, int lexical) {
        if (clause.type() != SegmentType.MAIN) {
            return -1;
        }
        for (int t = end(clause, bracket) - 1; t > lexical; t--) {
            if (inside(clause, bracket, t)
                    && view.is(t, PARTICLE)
                    && !view.is(t, NOUN)
                    && !view.lower(t).equals("weiter")
                    && joins(t, lexical)) {
                boolean last = t == clause.end() - 1 || (bracket != null && t == bracket.end() - 1);
                boolean preposition = view.is(t, PREPOSITION) && t + 1 < view.size() && view.phraseEnd(t + 1) > 0;
                if (last || !preposition) {
                    return t;
                }
            }
        }
        return -1;
    }

    private boolean joins(int particle, int verb) {
        String prefix = view.lower(particle);
        for (String lemma : view.lexeme(verb).verbLemmas()) {
            if (!cues.verbs(prefix + lemma).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable CueVerb entry(Clause clause, @Nullable Clause bracket, int lexical, int particle) {
        CueVerb best = null;
        for (String lemma : view.lexeme(lexical).verbLemmas()) {
            String whole = particle < 0 ? lemma : view.lower(particle) + lemma;
            for (CueVerb verb : cues.verbs(whole)) {
                if (fits(clause, bracket, verb) && (best == null || better(verb, best))) {
                    best = verb;
                }
            }
        }
        return best;
    }

    private static boolean better(CueVerb verb, CueVerb best) {
        if (verb.words().size() != best.words().size()) {
            return verb.words().size() > best.words().size();
        }
        if (verb.reflexive() != best.reflexive()) {
            return verb.reflexive();
        }
        return verb.strength().compareTo(best.strength()) > 0;
    }

    private boolean fits(Clause clause, @Nullable Clause bracket, CueVerb verb) {
        if (verb.reflexive() && find(clause, bracket, REFLEXIVE) < 0) {
            return false;
        }
        for (String word : verb.words()) {
            if (find(clause, bracket, word) < 0) {
                return false;
            }
        }
        return true;
    }

    private int find(Clause clause, @Nullable Clause bracket, int classes) {
        for (int t = clause.start(); t < end(clause, bracket); t++) {
            if (inside(clause, bracket, t) && view.is(t, classes)) {
                return t;
            }
        }
        return -1;
    }

    private int find(Clause clause, @Nullable Clause bracket, String word) {
        for (int t = clause.start(); t < end(clause, bracket); t++) {
            if (inside(clause, bracket, t) && view.lower(t).equals(word)) {
                return t;
            }
        }
        return -1;
    }

    private void addWords(Clause clause, @Nullable Clause bracket, CueVerb verb, TreeSet<Integer> cue) {
        for (String word : verb.words()) {
            cue.add(find(clause, bracket, word));
        }
        if (verb.reflexive()) {
            int reflexive = find(clause, bracket, REFLEXIVE);
            if (reflexive >= 0) {
                cue.add(reflexive);
            }
        }
    }

    /** Token of "davon", "damit", "darauf" that points to the clause that follows and belongs to the cue; -1 if none. */
    public int correlate(Predicate predicate) {
        Clause clause = predicate.clause();
        for (int t = Math.max(clause.finite() + 1, clause.end() - 3); t < predicate.to(); t++) {
            if (view.is(t, CORRELATE)
                    && view.lower(t).startsWith("da")
                    && !view.is(t, WordClass.DASS)
                    && !view.lower(t).equals("dagegen")) {
                return t;
            }
        }
        return -1;
    }

    private boolean negated(Clause clause) {
        for (int t = clause.start(); t < clause.end(); t++) {
            String word = view.lower(t);
            if (word.equals("nicht")
                    || word.equals("nie")
                    || word.equals("niemand")
                    || word.equals("kein")
                    || word.equals("keine")
                    || word.equals("keinen")) {
                return true;
            }
        }
        return false;
    }
}
