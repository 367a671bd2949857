package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.stance.actor.Actor;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.frame.Chunk;
import de.pressespiegel.text.stance.frame.Frame;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is demanded beside whom it is demanded of. */
final class DemandReader {
    private final Article article;
    private final Slots slots;

    DemandReader(Article article, Slots slots) {
        this.article = article;
        this.slots = slots;
    }

    /** "drängt Nigeria zu Reformen": beside the addressee, what is demanded is supported. */
    void read(
            Frame frame,
            StanceEntry entry,
            Actor holder,
            Holders holders,
            @Nullable Chunk addressee,
            boolean negated,
            boolean hedged,
            List<Finding> findings) {
        boolean person = entry.takes("acc") || entry.takes("dat") || entry.takes("prep:von") || entry.takes("prep:an");
        if (entry.kind() != StanceClass.DEMAND
                || !person
                || entry.label() == StanceLabel.SUPPORTIVE && entry.score() < 0.45
                || negated
                || addressee == null) {
            return;
        }
        Chunk demanded = null;
        if (entry.takes("prep:von") || entry.takes("prep:an")) {
            demanded = slots.target(frame, "acc");
        } else {
            for (String preposition : new String[] {"zu", "um", "auf"}) {
                Chunk candidate = slots.preposition(frame, preposition, addressee.end());
                demanded = demanded == null && candidate != null && candidate.start() >= addressee.end()
                        ? candidate
                        : demanded;
            }
        }
        if (demanded != null && demanded != addressee) {
            Target target = article.actors().target(frame, demanded);
            if (target != null) {
                findings.add(new Finding(
                        holder,
                        target,
                        StanceLabel.SUPPORTIVE,
                        0.3,
                        null,
                        false,
                        hedged,
                        holders.asserter(),
                        frame.lexical(),
                        frame.start(),
                        frame.end(),
                        0.6,
                        "demanded:" + entry.entry()));
            }
        }
    }
}
