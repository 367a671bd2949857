package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import org.jspecify.annotations.Nullable;

/**
 * A stance as a rule found it, before voices are known.
 *
 * @param construction what carries it
 * @param word the word or pattern that carries it, as the lexicon lists it; may be empty
 * @param evidence where it stands
 * @param target null where the text names none
 * @param score -1..1
 * @param silence how silent, null unless the label is no_comment
 * @param asserter who says so, when the construction itself tells; null otherwise
 */
public record Finding(
        Construction construction,
        String word,
        Evidence evidence,
        Actor holder,
        @Nullable Target target,
        StanceLabel label,
        double score,
        @Nullable SilenceKind silence,
        boolean negated,
        boolean hedged,
        @Nullable Actor asserter) {

    /**
     * Where a stance stands.
     *
     * @param anchor token of the word that carries it
     * @param from first token of the evidence
     * @param to behind its last token
     */
    public record Evidence(int anchor, int from, int to) {
        /** A word with all of its clause. */
        static Evidence clause(Frame frame, int anchor) {
            return new Evidence(anchor, frame.start(), frame.end());
        }
    }

    /** A plain statement: neither negated nor hedged, and in the article's own voice. */
    static Finding of(
            Construction construction,
            String word,
            Evidence evidence,
            Actor holder,
            @Nullable Target target,
            StanceLabel label,
            double score) {
        return new Finding(construction, word, evidence, holder, target, label, score, null, false, false, null);
    }

    /** The same with another label. */
    Finding with(StanceLabel newLabel, double newScore) {
        return new Finding(
                construction, word, evidence, holder, target, newLabel, newScore, silence, negated, hedged, asserter);
    }

    /** The same, negated or not. */
    Finding negated(boolean whether) {
        return new Finding(
                construction, word, evidence, holder, target, label, score, silence, whether, hedged, asserter);
    }

    /** The same, uncertain or not. */
    Finding hedged(boolean whether) {
        return new Finding(
                construction, word, evidence, holder, target, label, score, silence, negated, whether, asserter);
    }

    /** The same as said by somebody; null for the article itself. */
    Finding saidBy(@Nullable Actor actor) {
        return new Finding(construction, word, evidence, holder, target, label, score, silence, negated, hedged, actor);
    }

    /** The same as a silence of a kind. */
    Finding silent(SilenceKind kind) {
        return new Finding(construction, word, evidence, holder, target, label, score, kind, negated, hedged, asserter);
    }

    /** Token of the word that carries it. */
    public int anchor() {
        return evidence.anchor();
    }

    /** First token of the evidence. */
    public int from() {
        return evidence.from();
    }

    /** Behind the last token of the evidence. */
    public int to() {
        return evidence.to();
    }

    /** The column {@code rule}: construction and word. */
    public String rule() {
        return construction.rule(word);
    }

    /** Whether holder and target are the same. */
    public boolean sameAs(Finding other) {
        return holder.same(other.holder)
                && (target == null ? other.target == null : other.target != null && target.same(other.target));
    }
}
