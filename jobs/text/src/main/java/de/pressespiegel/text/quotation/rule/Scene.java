package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Predicates;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document under analysis: the view, its cue predicates, and the quotations accepted so far. Earlier rules win: a
 * proposal that shares content with an accepted quotation is refused.
 */
public final class Scene {
    private final TextView view;
    private final CueReadings cues;
    private final Predicates predicates;
    private final List<Draft> accepted = new ArrayList<>();
    private final DraftOrder order = new DraftOrder();
    private @Nullable Predicates clear;
    private final @Nullable Draft[] contentOf;
    private final @Nullable Draft[] frameOf;

    public Scene(TextView view, CueReadings cues) {
        this.view = view;
        this.cues = cues;
        this.predicates = new Predicates(view, cues);
        this.contentOf = new Draft[view.size()];
        this.frameOf = new Draft[view.size()];
    }

    public TextView view() {
        return view;
    }

    /** What the cue lexicons say of its words. */
    public CueReadings cues() {
        return cues;
    }

    public Predicates predicates() {
        return predicates;
    }

    /** The cue of a clause, null when its verb is none. */
    public @Nullable Predicate predicate(Clause clause) {
        return predicates.of(clause);
    }

    /** Accepted quotations, in the order of acceptance. */
    public List<Draft> accepted() {
        return accepted;
    }

    /** Accepts a quotation unless its content is taken or empty; tells whether it did. */
    public boolean propose(Draft draft) {
        for (Range piece : draft.content()) {
            view.budget().steps(piece.length());
            for (int t = piece.start(); t < piece.end(); t++) {
                if (contentOf[t] != null) {
                    return false;
                }
            }
        }
        accept(draft);
        return !draft.isEmpty();
    }

    /** Accepts a quotation that lies inside (or around) another one; one without content is none. */
    public void accept(Draft draft) {
        if (draft.isEmpty()) {
            return;
        }
        order.add(draft, accepted.size());
        accepted.add(draft);
        for (Range piece : draft.content()) {
            for (int t = piece.start(); t < piece.end(); t++) {
                if (contentOf[t] == null) {
                    contentOf[t] = draft;
                }
            }
        }
        for (Range piece : draft.frame()) {
            for (int t = piece.start(); t < piece.end(); t++) {
                frameOf[t] = draft;
            }
        }
    }

    /** Gives an accepted quotation one more piece of content. */
    public void extend(Draft draft, Range piece) {
        List<Range> content = new ArrayList<>(draft.content());
        content.add(piece);
        replace(draft, draft.content(content));
    }

    /** Puts another version of an accepted quotation in its place; nothing may be nested in it yet. */
    public void replace(Draft draft, Draft version) {
        accepted.set(order.replace(draft, version), version);
        for (Range part : version.content()) {
            view.budget().steps(part.length());
            for (int t = part.start(); t < part.end(); t++) {
                contentOf[t] = version;
            }
        }
        for (Range part : version.frame()) {
            for (int t = part.start(); t < part.end(); t++) {
                frameOf[t] = version;
            }
        }
    }

    /** The outermost accepted quotation that holds the token in its content. */
    public @Nullable Draft contentAt(int t) {
        view.budget().step();
        return t < 0 || t >= contentOf.length ? null : contentOf[t];
    }

    /** The last accepted quotation that holds the token in its frame. */
    public @Nullable Draft frameAt(int t) {
        view.budget().step();
        return t < 0 || t >= frameOf.length ? null : frameOf[t];
    }

    /** Whether some token of the range is content already. */
    public boolean taken(Range range) {
        view.budget().steps(range.length());
        for (int t = range.start(); t < range.end(); t++) {
            if (contentOf[t] != null) {
                return true;
            }
        }
        return false;
    }

    /** The accepted quotation with the latest start before a token; null if none. Nested ones do not count. */
    public @Nullable Draft lastBefore(int t) {
        view.budget().step();
        return order.lastBefore(t);
    }

    /** Accepted quotations whose content lies in the stretch, in the order of acceptance. */
    List<Draft> within(Range stretch) {
        List<Draft> inside = order.startingIn(stretch);
        view.budget().steps(inside.size());
        inside.removeIf(draft -> draft.end() > stretch.end());
        return inside;
    }

    /** The cue of a clause of the view that {@linkplain TextView#seeThrough() sees through marks}; null if it has none. */
    @Nullable
    Predicate clearPredicate(Clause clause) {
        if (clear == null) {
            clear = new Predicates(view.seeThrough(), cues);
        }
        return clear.of(clause);
    }
}
