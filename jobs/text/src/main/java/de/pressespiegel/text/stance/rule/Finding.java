package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.stance.actor.Target;
import org.jspecify.annotations.Nullable;

/**
 * A stance as a rule found it, before voices are known.
 *
 * @param silence how silent, null unless the label is no_comment
 * @param asserter who says so, when the construction itself tells; null otherwise
 * @param anchor token of the word that carries it
 * @param from first token of the evidence
 * @param to behind its last token
 */
public record Finding(
        Actor holder,
        @Nullable Target target,
        StanceLabel label,
        double score,
        @Nullable SilenceKind silence,
        boolean negated,
        boolean hedged,
        @Nullable Actor asserter,
        int anchor,
        int from,
        int to,
        double confidence,
        String rule) {

    /** The same with another label. */
    public Finding with(StanceLabel newLabel, double newScore) {
        return new Finding(
                holder,
                target,
                newLabel,
                newScore,
                silence,
                negated,
                hedged,
                asserter,
                anchor,
                from,
                to,
                confidence,
                rule);
    }

    /** The same as said by somebody. */
    public Finding saidBy(@Nullable Actor actor) {
        return new Finding(
                holder, target, label, score, silence, negated, hedged, actor, anchor, from, to, confidence, rule);
    }

    /** The same, uncertain. */
    public Finding uncertain() {
        return new Finding(
                holder, target, label, score, silence, negated, true, asserter, anchor, from, to, confidence, rule);
    }

    /** Whether holder and target are the same. */
    public boolean sameAs(Finding other) {
        return holder.same(other.holder)
                && (target == null ? other.target == null : other.target != null && target.same(other.target));
    }
}
