package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.MentionIndex;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.RemovalNouns;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is demanded beside whom it is demanded of. */
final class DemandReader {
    private final Article article;
    private final Slots slots;
    private final RemovalNouns removals;

    DemandReader(Article article, Slots slots, RemovalNouns removals) {
        this.article = article;
        this.slots = slots;
        this.removals = removals;
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
                demanded = demanded == null
                                && candidate != null
                                && candidate.start() >= addressee.end()
                                && candidate.no() - addressee.no() <= 3
                                && !cut(addressee.end(), candidate.start())
                        ? candidate
                        : demanded;
            }
        }
        if (demanded != null && demanded != addressee) {
            Target target = article.actors().target(frame, demanded);
            if (target != null) {
                findings.add(Finding.of(
                                Construction.DEMANDED,
                                entry.entry(),
                                Evidence.clause(frame, frame.lexical()),
                                holder,
                                target,
                                StanceLabel.SUPPORTIVE,
                                0.3)
                        .hedged(hedged)
                        .saidBy(holders.asserter()));
            }
        }
    }

    /** "fordert den Rücktritt der Ministerin", "verlangt seine Ablösung": against the one who is to go. */
    void removal(Frame frame, Actor holder, Chunk demanded, boolean hedged, List<Finding> findings) {
        Token head = article.view().token(demanded.head());
        Word tail = article.frames().lemmas().tail(head.word());
        boolean removal = article.frames().lemmas().of(head).stream().anyMatch(removals.all()::contains)
                || tail != null && article.frames().lemmas().of(tail).stream().anyMatch(removals.all()::contains);
        Actor going = removal ? going(frame, holder, demanded) : null;
        if (going != null && !going.same(holder)) {
            findings.add(Finding.of(
                            Construction.REMOVAL,
                            "removal",
                            Evidence.clause(frame, frame.lexical()),
                            holder,
                            Target.of(going, demanded.head()),
                            StanceLabel.CRITICAL,
                            -0.6)
                    .hedged(hedged));
        }
    }

    private @Nullable Actor going(Frame frame, Actor holder, Chunk demanded) {
        Chunk genitive = frame.genitiveOf(demanded);
        if (genitive != null) {
            return article.actors().holder(frame, genitive);
        }
        if (!NounRule.possessive(article.view(), demanded)) {
            return null;
        }
        MentionIndex mentions = article.actors().mentions();
        for (int t = demanded.start() - 1; t >= 0; t--) {
            Mention mention = mentions.at(t);
            boolean person = mention != null
                    && mention.entityType() == EntityType.PERSON
                    && !mentions.actor(mention).same(holder);
            if (mention != null && person) {
                return mentions.actor(mention);
            }
        }
        return null;
    }

    /** Whether punctuation stands between: "empfiehlt Impfung – Streit um Nebenwirkungen". */
    private boolean cut(int from, int to) {
        for (int t = from; t < to; t++) {
            if (article.view().isPunctuation(t)) {
                return true;
            }
        }
        return false;
    }
}
