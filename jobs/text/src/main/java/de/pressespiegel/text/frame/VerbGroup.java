package de.pressespiegel.text.frame;

import static de.pressespiegel.text.syntax.WordClass.ADVERB;
import static de.pressespiegel.text.syntax.WordClass.AUXILIARY;
import static de.pressespiegel.text.syntax.WordClass.FOCUS;
import static de.pressespiegel.text.syntax.WordClass.INFINITIVE;
import static de.pressespiegel.text.syntax.WordClass.INFLECTED;
import static de.pressespiegel.text.syntax.WordClass.MODAL;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PARTICIPLE;
import static de.pressespiegel.text.syntax.WordClass.PARTICLE;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.ZU_INFINITIVE;

import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The verbs of a clause.
 *
 * @param lexical token that carries the meaning, -1 if none
 * @param particle separated particle, -1 if none
 * @param governors base forms of the verbs above the lexical one
 * @param tokens all verb tokens
 * @param alternatives further participles that share the finite verb
 */
record VerbGroup(
        int lexical,
        int particle,
        Set<String> governors,
        Diathesis voice,
        Set<Integer> tokens,
        List<Integer> alternatives) {
    /** Classes that a particle has when it is something else in the middle of a clause. */
    private static final int MODIFIER = ADVERB | FOCUS | PREPOSITION;

    private static final Set<String> RECIPIENT = Set.of("bekommen", "erhalten", "kriegen");

    static VerbGroup read(TextView view, Clause clause, List<Range> ranges, Morphology morphology) {
        List<Integer> verbals = new ArrayList<>();
        for (Range range : ranges) {
            for (int t = range.start(); t < range.end(); t++) {
                if (verbal(view, t, range.end())) {
                    verbals.add(t);
                }
            }
        }
        int finite = clause.finite();
        int lexical = lexical(view, clause, verbals);
        Set<Integer> tokens = new HashSet<>();
        Set<String> governors = new LinkedHashSet<>();
        if (finite >= 0) {
            tokens.add(finite);
            if (finite != lexical) {
                governors.addAll(view.lexeme(finite).verbLemmas());
            }
        }
        for (int t : verbals) {
            if (t == lexical || view.is(t, AUXILIARY | MODAL) || t == lexical + 1 || t == lexical - 1) {
                tokens.add(t);
                if (t != lexical) {
                    governors.addAll(view.lexeme(t).verbLemmas());
                }
            }
        }
        if (lexical >= 0) {
            tokens.add(lexical);
        }
        int particle = lexical >= 0 && lexical == finite ? particle(view, clause, ranges, lexical, morphology) : -1;
        if (particle >= 0) {
            tokens.add(particle);
        }
        return new VerbGroup(
                lexical,
                particle,
                governors,
                voice(view, finite, lexical, verbals, governors),
                tokens,
                alternatives(view, finite, lexical, verbals));
    }

    /** "hat die Sanktionen mitgetragen und Druck ausgeübt": participles beside the last one. */
    private static List<Integer> alternatives(TextView view, int finite, int lexical, List<Integer> verbals) {
        List<Integer> found = new ArrayList<>();
        for (int t : verbals) {
            boolean participle = view.is(t, PARTICIPLE) && !auxiliary(view, t);
            if (participle
                    && t != finite
                    && t != lexical
                    && lexical >= 0
                    && view.is(lexical, PARTICIPLE)
                    && t < lexical - 1) {
                found.add(t);
            }
        }
        return found;
    }

    private static boolean verbal(TextView view, int t, int limit) {
        if (!view.is(t, PARTICIPLE | INFINITIVE | ZU_INFINITIVE) || view.is(t, NOUN) || article(view, t)) {
            return false;
        }
        boolean attributive = view.is(t, INFLECTED) && t + 1 < limit && view.is(t + 1, NOUN | INFLECTED);
        return !attributive && !(view.is(t, PREPOSITION) && t + 1 < limit && view.phraseEnd(t + 1) > 0);
    }

    private static int lexical(TextView view, Clause clause, List<Integer> verbals) {
        int finite = clause.finite();
        boolean light = finite < 0
                || view.is(finite, AUXILIARY | MODAL)
                || zuBehind(view, verbals, finite)
                || recipient(view, finite);
        if (light) {
            for (int i = verbals.size() - 1; i >= 0; i--) {
                int t = verbals.get(i);
                if (t != finite && !auxiliary(view, t)) {
                    boolean infinitive = view.is(t, INFINITIVE | ZU_INFINITIVE);
                    boolean wanted = view.is(t, PARTICIPLE)
                            || finite < 0
                            || view.is(finite, MODAL)
                            || view.is(t, ZU_INFINITIVE)
                            || view.lower(t - 1).equals("zu")
                            || (infinitive && view.lexeme(finite).verbLemmas().contains("werden"));
                    if (wanted) {
                        return t;
                    }
                }
            }
        }
        return finite;
    }

    /** "scheint … zu unterstützen": an infinitive with zu in the same clause. */
    private static boolean zuBehind(TextView view, List<Integer> verbals, int finite) {
        for (int t : verbals) {
            if (t > finite
                    && (view.is(t, ZU_INFINITIVE)
                            || (view.is(t, INFINITIVE) && view.lower(t - 1).equals("zu")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean recipient(TextView view, int finite) {
        return view.lexeme(finite).verbLemmas().stream().anyMatch(RECIPIENT::contains);
    }

    private static boolean auxiliary(TextView view, int t) {
        String lower = view.lower(t);
        return lower.equals("worden")
                || lower.equals("sein")
                || lower.equals("haben")
                || lower.equals("werden")
                || view.is(t, MODAL)
                || lower.equals("können")
                || lower.equals("wollen")
                || lower.equals("müssen")
                || lower.equals("dürfen")
                || lower.equals("sollen")
                || lower.equals("mögen");
    }

    private static Diathesis voice(
            TextView view, int finite, int lexical, List<Integer> verbals, Set<String> governors) {
        if (lexical < 0 || lexical == finite || !view.is(lexical, PARTICIPLE)) {
            return Diathesis.ACTIVE;
        }
        for (int t : verbals) {
            if (view.lower(t).equals("worden")) {
                return Diathesis.PASSIVE;
            }
        }
        if (governors.contains("werden")) {
            return Diathesis.PASSIVE;
        }
        if (governors.contains("haben")) {
            return Diathesis.ACTIVE;
        }
        for (String lemma : governors) {
            if (RECIPIENT.contains(lemma)) {
                return Diathesis.RECIPIENT;
            }
        }
        return governors.contains("sein") ? Diathesis.STATE : Diathesis.ACTIVE;
    }

    /** Whether particle and verb make a verb of the dictionary. */
    private static boolean joins(TextView view, int particle, int verb, Morphology morphology) {
        for (String lemma : view.lexeme(verb).verbLemmas()) {
            if (morphology.word(view.lower(particle) + lemma).is(Feature.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    private static int particle(TextView view, Clause clause, List<Range> ranges, int lexical, Morphology morphology) {
        if (clause.type() != SegmentType.MAIN) {
            return -1;
        }
        for (int i = ranges.size() - 1; i >= 0; i--) {
            Range range = ranges.get(i);
            int last = range.end() - 1;
            for (int t = last; t > lexical && t >= range.start() && t >= last - 1; t--) {
                if (view.is(t, PARTICLE)
                        && !view.is(t, NOUN)
                        && !article(view, t)
                        && joins(view, t, lexical, morphology)) {
                    boolean governs = view.is(t, PREPOSITION) && t + 1 < range.end() && view.phraseEnd(t + 1) > 0;
                    if (!governs && (t == last || !view.is(t, PREPOSITION))) {
                        return t;
                    }
                }
            }
            if (range.contains(lexical)) {
                // "ruft dazu auf, …" and "fordert auf zu …": the particle may stand before what follows it
                for (int t = last - 1; t > lexical; t--) {
                    boolean open = view.is(t, PARTICLE)
                            && !view.is(t, NOUN)
                            && view.phraseEnd(t + 1) == 0
                            && !article(view, t)
                            && joins(view, t, lexical, morphology);
                    if (open && !view.is(t, MODIFIER)) {
                        return t;
                    }
                }
                return -1;
            }
        }
        return -1;
    }

    /** "ein" before its noun. */
    private static boolean article(TextView view, int t) {
        return view.phraseEnd(t) > t + 1;
    }
}
