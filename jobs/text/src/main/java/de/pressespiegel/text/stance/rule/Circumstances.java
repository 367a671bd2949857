package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Negation, hedge, condition and time of a frame. */
final class Circumstances {
    private static final Set<String> NEGATORS = Set.of(
            "nicht", "nie", "niemals", "keineswegs", "keinesfalls", "mitnichten", "kaum", "nimmer", "weder", "nichts");
    private static final int OLD = 2000;
    private static final int LONG_AGO = 10;
    /** Digits that an int always holds. */
    private static final int LONGEST_NUMBER = 9;

    private static final Set<String> DECADES = Set.of(
            "zehn",
            "zwölf",
            "fünfzehn",
            "zwanzig",
            "dreißig",
            "vierzig",
            "fünfzig",
            "sechzig",
            "siebzig",
            "achtzig",
            "neunzig",
            "hundert",
            "tausend");

    private final Article article;
    private final TextView view;

    Circumstances(Article article) {
        this.article = article;
        this.view = article.view();
    }

    /** Whether the clause asserts nothing about the present: condition, question, wish, irrealis, long gone. */
    boolean unasserted(Frame frame) {
        Clause clause = frame.clause();
        boolean quoted = article.actors().speakers().at(Math.max(frame.finite(), frame.start())) != null;
        return needed(frame)
                || conditional(clause)
                || question(clause)
                || irreal(frame, quoted)
                || past(frame)
                || obligation(frame)
                || expected(clause);
    }

    /** "die Zustimmung ist nötig": what is needed is not there. */
    private boolean needed(Frame frame) {
        return (frame.infinitives().contains("sein") || frame.governors().contains("sein"))
                && (frame.lemmas().contains("nötig")
                        || frame.lemmas().contains("erforderlich")
                        || frame.lemmas().contains("notwendig")
                        || frame.lemmas().contains("Voraussetzung"));
    }

    /** "erwartet, dass Teheran Zugang gewährt": what is demanded or hoped for is not there yet. */
    private boolean expected(Clause clause) {
        if (!clause.startsWith(WordClass.DASS)) {
            return false;
        }
        Clause governor = view.clause(clause.no() - 1, clause.sentence());
        return governor != null
                && governor.finite() >= 0
                && article.frames().of(governor).infinitives().stream()
                        .flatMap(verb -> article.lexicon().predicates(verb).stream())
                        .anyMatch(entry -> entry.words().isEmpty()
                                && !entry.reflexive()
                                && (entry.kind() == StanceClass.DEMAND || entry.kind() == StanceClass.HOPE));
    }

    private boolean conditional(Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < 3; depth++) {
            int head = at.head();
            boolean introduced = at.type() == SegmentType.SUBORDINATE
                    && (article.circumstances().condition().at(view, head) > 0
                            || article.circumstances().open().at(view, head) > 0);
            if (introduced) {
                boolean temporal = head > at.start() && view.lower(head - 1).equals("immer")
                        || view.lower(at.start()).equals("immer");
                boolean concessive = head + 1 < at.end() && view.lower(head + 1).equals("auch");
                return !temporal && !concessive;
            }
            if (at.verbFirst() && !view.is(at.head(), WordClass.NOUN) && verbFirstCondition(at)) {
                return true;
            }
            if (at.boundary() != Boundary.COORDINATOR) {
                return false;
            }
            Clause left = view.clause(at.no() - 1, at.sentence());
            if (left == null
                    || left.type() != SegmentType.SUBORDINATE
                    || at.type() == SegmentType.MAIN && left.finite() >= 0 && at.finite() < left.finite()) {
                return false;
            }
            at = left;
        }
        return false;
    }

    /** "Sollte Ungarn das Paket ablehnen, wird …": a verb-first clause that opens the sentence before another one. */
    private boolean verbFirstCondition(Clause clause) {
        if (clause.boundary() != Boundary.START
                || view.token(clause.start()).start()
                        != view.token(view.sentenceStart(clause.start())).start()) {
            return false;
        }
        String lower = view.lower(clause.head());
        if (lower.equals("möge") || lower.equals("mögen")) {
            return true;
        }
        Clause next = article.next(clause);
        return next != null && next.verbFirst();
    }

    private boolean question(Clause clause) {
        int end = view.sentenceEnd(clause.start()) - 1;
        for (int t = end; t >= Math.max(clause.end() - 1, end - 2); t--) {
            if (view.is(t, "?")) {
                return article.actors().speakers().at(clause.start()) == null;
            }
        }
        return false;
    }

    private boolean irreal(Frame frame, boolean quoted) {
        if (frame.finite() < 0) {
            return false;
        }
        String finite = view.lower(frame.finite());
        boolean would = finite.startsWith("würde") || finite.startsWith("hätte") || finite.startsWith("wäre");
        return would && frame.lexical() != frame.finite() && (!quoted || consequence(frame.clause()));
    }

    /** "Wäre die Union an der Regierung, würde sie …": what follows a condition is no reported content either. */
    private boolean consequence(Clause clause) {
        Clause before = view.clause(clause.no() - 1, clause.sentence());
        return before != null && before.finite() >= 0 && conditional(before);
    }

    /** "soll unterstützen", "muss unterstützen": what ought to be is not what is. */
    private boolean obligation(Frame frame) {
        if (frame.finite() < 0 || frame.lexical() == frame.finite() || view.is(frame.lexical(), WordClass.PARTICIPLE)) {
            return false;
        }
        String finite = view.lower(frame.finite());
        boolean ought = finite.startsWith("muss")
                || finite.startsWith("müss")
                || finite.startsWith("soll")
                || finite.startsWith("darf");
        return ought;
    }

    private boolean past(Frame frame) {
        boolean reported = false;
        for (Range range : frame.ranges()) {
            for (int t = range.start(); t < range.end(); t++) {
                if (article.circumstances().past().at(view, t) > 0) {
                    return true;
                }
                reported |= oldYear(frame, t) || longAgo(t);
            }
        }
        return reported;
    }

    private boolean oldYear(Frame frame, int t) {
        String form = view.token(t).form();
        if (form.length() != 4 || !Character.isDigit(form.charAt(0))) {
            return false;
        }
        boolean compared = t > frame.start() && view.is(t - 1, "schon")
                || t > frame.start() && view.lower(t - 1).equals("seit");
        int year = number(form);
        return year > 999 && year < OLD && !compared;
    }

    /** "vor dreißig Jahren", "vor 40 Jahren". */
    private boolean longAgo(int t) {
        if (!view.lower(t).equals("vor")
                || t + 2 >= view.size()
                || !view.lower(t + 2).equals("jahren")) {
            return false;
        }
        String count = view.lower(t + 1);
        return number(count) >= LONG_AGO || DECADES.contains(count);
    }

    /** The number that up to nine digits write; -1 for anything else. */
    private static int number(String form) {
        boolean digits = form.length() <= LONGEST_NUMBER && form.chars().allMatch(Character::isDigit);
        return digits && !form.isEmpty() ? Integer.parseInt(form) : -1;
    }

    /** "stimmt nur zu, wenn die Banken haften", "unterstützt den Verkauf, sofern": support that hangs on something. */
    boolean conditioned(Frame frame) {
        Clause next = view.clause(frame.clause().no() + 1, frame.clause().sentence());
        if (next == null || next.type() != SegmentType.SUBORDINATE) {
            return false;
        }
        String before = next.head() > next.start() ? view.lower(next.head() - 1) : "";
        boolean although = before.equals("auch")
                || before.equals("selbst")
                || before.equals("immer")
                || article.circumstances().partly().at(view, next.start()) > 0;
        return !although && article.circumstances().condition().at(view, next.head()) > 0;
    }

    /** Whether the frame is put forward as uncertain. */
    boolean hedged(Frame frame) {
        for (Range range : frame.ranges()) {
            if (article.circumstances().hedge().in(view, range.start(), range.end())) {
                return true;
            }
        }
        if (frame.finite() < 0) {
            return false;
        }
        String finite = view.lower(frame.finite());
        boolean told = finite.startsWith("soll")
                && frame.lexical() != frame.finite()
                && view.is(frame.lexical(), WordClass.PARTICIPLE);
        boolean seems =
                frame.governors().contains("scheinen") || frame.governors().contains("erwägen");
        boolean may = finite.startsWith("könnt") || finite.startsWith("dürft");
        Clause next = view.clause(frame.clause().no() + 1, frame.clause().sentence());
        boolean unless = next != null && article.circumstances().hedge().at(view, next.start()) >= 3;
        return told || seems || may && frame.lexical() != frame.finite() || unless;
    }

    /**
     * Whether a negation turns the predicate.
     *
     * @param noun the noun that carries the attitude, -1 when the verb does
     * @param target chunk of the target, may be null
     */
    boolean negated(Frame frame, int noun, @Nullable Chunk target) {
        for (Range range : frame.ranges()) {
            for (int t = range.start(); t < range.end(); t++) {
                if (isNegation(frame, t, noun, target)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNegation(Frame frame, int t, int noun, @Nullable Chunk target) {
        String lower = view.lower(t);
        if (lower.startsWith("kein") && !lower.startsWith("keines")) {
            Chunk chunk = frame.chunkAt(t);
            if (chunk == null) {
                return false;
            }
            boolean own = noun >= 0 && chunk.phrase() <= noun && noun < chunk.end();
            boolean aimed = noun < 0 && (chunk.preposition() == null || chunk == target);
            return own || aimed || chunk == target;
        }
        if (!NEGATORS.contains(lower) || article.circumstances().noNegation().at(view, t) > 0) {
            return false;
        }
        if (lower.equals("nichts")) {
            return false;
        }
        return !contrasted(frame, t);
    }

    /** "Nicht Belgien, sondern Luxemburg": the negation stands before one phrase and is taken up by sondern. */
    boolean contrasted(Frame frame, int t) {
        if (!view.lower(t).equals("nicht") || view.phraseEnd(t + 1) == 0 && !view.is(t + 1, WordClass.PREPOSITION)) {
            return false;
        }
        int end = view.sentenceEnd(t);
        for (int i = t + 1; i < end; i++) {
            if (view.lower(i).equals("sondern")) {
                return true;
            }
        }
        return false;
    }

    /** Label behind a negation. */
    static StanceLabel turned(StanceLabel label, StanceClass kind, boolean litotes) {
        return switch (label) {
            case SUPPORTIVE ->
                kind == StanceClass.DEMAND || kind == StanceClass.HOPE ? StanceLabel.NEUTRAL : StanceLabel.CRITICAL;
            case CRITICAL -> litotes ? StanceLabel.SUPPORTIVE : StanceLabel.NEUTRAL;
            default -> StanceLabel.NEUTRAL;
        };
    }

    /** Score behind a negation: denied support weighs less than open criticism, denied criticism nothing. */
    static double turned(double score, StanceLabel turned) {
        return switch (turned) {
            case CRITICAL -> -0.6 * Math.abs(score);
            case SUPPORTIVE -> 0.5 * Math.abs(score);
            default -> 0;
        };
    }
}
