package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.FrameReader;
import de.pressespiegel.text.stance.actor.ActorResolver;
import de.pressespiegel.text.stance.lexicon.CircumstanceLexicon;
import de.pressespiegel.text.stance.lexicon.SilenceLexicon;
import de.pressespiegel.text.stance.lexicon.StanceLexicon;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules see of one article.
 *
 * @param lexicon the stance lexicon
 * @param silences the silence lexicon
 * @param circumstances words of circumstance
 * @param confidence how far each construction is to be trusted
 */
public record Article(
        FrameReader frames,
        ActorResolver actors,
        StanceLexicon lexicon,
        SilenceLexicon silences,
        CircumstanceLexicon circumstances,
        StanceConfidence confidence) {

    /** The document. */
    public TextView view() {
        return frames.view();
    }

    /** The subject of a clause, taken over from the clause it is coordinated with if it has none itself. */
    public @Nullable Held subject(Frame frame) {
        if (frame.subject() != null) {
            return new Held(frame, frame.subject());
        }
        Clause clause = frame.clause();
        if (clause.finite() >= 0 && clause.boundary() == Boundary.COORDINATOR) {
            for (int no = clause.no() - 1; ; no--) {
                Clause left = view().clause(no, clause.sentence());
                if (left == null) {
                    return null;
                }
                if (left.finite() >= 0
                        && (left.type() == clause.type()
                                || clause.type() == SegmentType.MAIN && left.type() == SegmentType.MAIN)) {
                    return subject(frames.of(left));
                }
            }
        }
        return null;
    }

    /** A chunk with the frame it stands in. */
    public record Held(Frame frame, Chunk chunk) {}

    /** The clause that governs this one: the nearest clause with a finite verb before it, else behind it. */
    public @Nullable Frame governor(Clause clause) {
        for (int no = clause.no() - 1; no >= clause.no() - 4; no--) {
            Clause left = view().clause(no, clause.sentence());
            if (left == null) {
                break;
            }
            if (left.finite() >= 0 && left.type() != SegmentType.RELATIVE) {
                return frames.of(left);
            }
        }
        Clause right = view().clause(clause.no() + 1, clause.sentence());
        return right != null && right.finite() >= 0 ? frames.of(right) : null;
    }

    /** The clause that follows in the sentence, null if none. */
    public @Nullable Clause next(Clause clause) {
        return view().clause(clause.no() + 1, clause.sentence());
    }

    /** All clauses. */
    public List<Clause> clauses() {
        return view().clauses();
    }
}
