package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.model.vocabulary.StanceLabel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code conf/lexicon/stance.tsv}, taken apart.
 *
 * @param entry as written in the file
 * @param pos verb, noun, adj or phrase
 * @param head base form that carries it: the verb with its particle, the noun, the adjective
 * @param words what else has to stand in the clause; each a set of base forms of which one must be there
 * @param reflexive whether it takes "sich"
 * @param preposition governed preposition that is part of the entry, null if none
 * @param negative whether the entry itself holds a negation, so that one in the clause does not turn it
 * @param holders slots of the holder, best first; never empty
 * @param targets slots of the target, best first; never empty
 * @param score -1..1
 */
public record StanceEntry(
        String entry,
        String pos,
        String head,
        List<Set<String>> words,
        boolean reflexive,
        @Nullable String preposition,
        boolean negative,
        List<String> holders,
        List<String> targets,
        StanceLabel label,
        double score,
        StanceClass kind,
        boolean reciprocal) {

    /** The best slot of the holder. */
    public String holder() {
        return holders.get(0);
    }

    /** The best slot of the target. */
    public String target() {
        return targets.get(0);
    }

    /** Whether the turn only looks like an attitude: "Menschenleben fordern". */
    public boolean idle() {
        return label == StanceLabel.NEUTRAL && holders.contains("none") && targets.contains("none");
    }

    /** Whether the slot can hold the target. */
    public boolean takes(String slot) {
        return targets.contains(slot);
    }

    /** How much has to come together for it to match; more wins. */
    public int specificity() {
        return words.size() * 2 + (reflexive ? 1 : 0) + (preposition == null ? 0 : 1);
    }
}
