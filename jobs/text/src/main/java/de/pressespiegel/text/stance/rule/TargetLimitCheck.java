package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.TargetLimits;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.WordClass;

/** Tells whether a verb means no attitude because of whom it is about: "begrüßte die Schüler". */
final class TargetLimitCheck {
    private final Article article;
    private final TargetLimits limits;

    TargetLimitCheck(Article article, TargetLimits limits) {
        this.article = article;
        this.limits = limits;
    }

    /** Whether the verb needs a thing and the phrase names somebody, or needs a content and there is none. */
    boolean excludes(String verb, Frame frame, Chunk chunk, Target target) {
        if (limits.contents().contains(verb) && !says(frame)) {
            return true;
        }
        if (!limits.things().contains(verb)) {
            return false;
        }
        boolean person = target.entity() != null && target.entity().type() == EntityType.PERSON;
        return person
                || target.entity() == null
                        && !article.actors().pronoun(chunk)
                        && article.actors().holder(frame, chunk) != null;
    }

    /** Whether the clause says to what: "zur Mäßigung", an infinitive, a content clause. */
    private boolean says(Frame frame) {
        Clause next = article.next(frame.clause());
        boolean content = next != null
                && (next.type() == SegmentType.INFINITIVE
                        || next.startsWith(WordClass.DASS)
                        || next.boundary() == Boundary.COLON);
        return content
                || frame.lemmas().contains("dazu")
                || frame.chunks().stream().anyMatch(chunk -> chunk.after("zu"));
    }
}
