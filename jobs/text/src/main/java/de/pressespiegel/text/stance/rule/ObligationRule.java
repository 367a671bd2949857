package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.FrameVerbs.Role;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a speaker says that others must do: "Die Regierung müsse die Kürzung zurücknehmen, forderte der Verband". */
final class ObligationRule {
    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final FrameVerbs verbs;

    ObligationRule(Article article, Slots slots, Words words) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.verbs = words.verbs();
    }

    /** Adds the demand that a clause of a quotation makes. */
    void read(Frame frame, List<Finding> findings) {
        if (frame.finite() < 0 || frame.lexical() == frame.finite() || !obliges(view.lower(frame.finite()))) {
            return;
        }
        Quotation quotation = article.actors().speakers().at(frame.finite());
        if (quotation == null || quotation.kind() == QuotationKind.REPORTED || !demanded(quotation)) {
            return;
        }
        Actor speaker = article.actors().speaker(quotation);
        Chunk subject = frame.subject();
        if (speaker == null || subject == null || article.actors().pronoun(subject)) {
            return;
        }
        boolean receives = frame.voice() == Diathesis.ACTIVE
                && frame.infinitives().stream().anyMatch(verb -> verbs.is(verb, Role.EARNING));
        boolean acts = frame.voice() == Diathesis.ACTIVE;
        for (Actor obliged : article.actors().holders(frame, subject)) {
            if (acts && !obliged.same(speaker)) {
                add(frame, speaker, article.actors().target(frame, subject), receives, findings);
            }
        }
        Chunk object = receives ? slots.target(frame, "acc") : acts ? null : subject;
        if (object != null) {
            add(frame, speaker, article.actors().target(frame, object), true, findings);
        }
    }

    private static boolean obliges(String finite) {
        return finite.startsWith("müss") || finite.startsWith("muss") || finite.startsWith("soll");
    }

    /** Whether the word of saying demands. */
    private boolean demanded(Quotation quotation) {
        String cue = quotation.cue();
        return cue != null
                && article.lexicon().predicates(cue).stream().anyMatch(entry -> entry.kind() == StanceClass.DEMAND);
    }

    private void add(Frame frame, Actor speaker, @Nullable Target target, boolean favours, List<Finding> findings) {
        if (target == null) {
            return;
        }
        findings.add(Finding.of(
                Construction.OBLIGATION,
                "",
                Evidence.clause(frame, frame.lexical()),
                speaker,
                target,
                favours ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL,
                favours ? 0.4 : -0.4));
    }
}
