package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.syntax.Cases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs whose object has the attitude, towards the subject: "Der Pakt beunruhigt China". */
final class ExperiencerReader {
    private final Article article;
    private final Slots slots;
    private final Predications predications;

    ExperiencerReader(Article article, Slots slots, Predications predications) {
        this.article = article;
        this.slots = slots;
        this.predications = predications;
    }

    /** Who feels it and towards what. */
    record Experience(Holders holders, Target target) {}

    /** "liegt im Interesse Chinas": the genitive of the noun that belongs to the phrase. */
    private @Nullable Chunk owner(Frame frame, StanceEntry entry) {
        Chunk chunk = predications.noun(frame, entry);
        return chunk == null ? null : frame.genitiveOf(chunk);
    }

    /** "Der Pakt beunruhigt China": the object feels it, towards the subject. */
    @Nullable
    Experience of(Frame frame, StanceEntry entry) {
        String slot = entry.holder();
        if (!entry.takes("subj") || frame.voice() != Diathesis.ACTIVE) {
            return null;
        }
        Chunk object = slot.equals("acc") || slot.equals("dat") || slot.startsWith("prep:")
                ? slots.target(frame, slot)
                : owner(frame, entry);
        Article.Held held = article.subject(frame);
        if (object == null && held != null) {
            return convinced(frame, held);
        }
        if (object == null || held == null || held.chunk() == object) {
            return null;
        }
        Chunk subject = held.chunk();
        List<Actor> actors = article.actors().holders(frame, object);
        if (actors.isEmpty() && held.frame() == frame && (subject.cases() & Cases.ACCUSATIVE) != 0) {
            // "Die Entsendung irritiert China": either could be the subject, only one can be irritated
            actors = article.actors().holders(frame, subject);
            subject = object;
            object = held.chunk();
        }
        Target target = article.actors().target(held.frame(), subject);
        if (actors.isEmpty() || target == null) {
            return null;
        }
        return new Experience(Holders.of(actors, object), target);
    }

    /** "Das Konzept überzeugt", said somebody: whom else than the speaker. */
    private @Nullable Experience convinced(Frame frame, Article.Held held) {
        Quotation quotation = article.actors().speakers().at(frame.finite());
        Actor speaker = quotation == null ? null : article.actors().speaker(quotation);
        Target target = article.actors().target(held.frame(), held.chunk());
        if (speaker == null
                || target == null
                || target.entity() != null && target.entity().same(speaker)) {
            return null;
        }
        return new Experience(Holders.of(List.of(speaker), null), target);
    }
}
