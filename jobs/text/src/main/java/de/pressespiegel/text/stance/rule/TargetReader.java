package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the verb's attitude is directed at: the phrase in its slot, a content clause, or what "dafür" takes up. */
final class TargetReader {
    private static final Set<String> FRONTS = Set.of("um", "ohne", "statt", "anstatt");

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Predications predications;

    TargetReader(Article article, Slots slots, Predications predications) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.predications = predications;
    }

    /** Fills the slot; the chunk is null for clauses. */
    @Nullable
    Chunk fill(Frame frame, StanceEntry entry, String slot, List<Target> targets) {
        if (slot.equals("dass") || slot.equals("zu")) {
            Clause content = slots.content(frame, slot.equals("zu"));
            if (content != null) {
                contentTarget(content, targets);
            }
            return null;
        }
        if (slot.startsWith("prep:") && pronominal(frame, slot.substring(5), targets)) {
            return null;
        }
        Chunk noun = predications.noun(frame, entry);
        Chunk owner = noun == null || !slot.equals("gen") ? null : frame.genitiveOf(noun);
        Chunk chunk = owner != null ? owner : slots.target(frame, slot);
        Clause ahead = chunk != null && view.lower(chunk.head()).equals("es") ? ahead(frame) : null;
        if (ahead != null) {
            // "lehnt es ab, die Akten zu öffnen"
            contentTarget(ahead, targets);
            return null;
        }
        if (chunk == noun) {
            // "Hilfe zusagen": the noun of the phrase is not what it is about
            return null;
        }
        if (chunk == null || frame.subject() == chunk && frame.voice() == Diathesis.ACTIVE) {
            return null;
        }
        for (Chunk part : frame.withJoined(chunk)) {
            Target target = article.actors().target(frame, part);
            if (target != null) {
                targets.add(target);
            }
        }
        return chunk;
    }

    /** The content clause that follows, null if none. */
    private @Nullable Clause ahead(Frame frame) {
        Clause next = article.next(frame.clause());
        boolean content = next != null && (next.startsWith(WordClass.DASS) || next.type() == SegmentType.INFINITIVE);
        return content ? next : null;
    }

    /** "spricht sich dafür aus": what the sentence before proposes. */
    private boolean pronominal(Frame frame, String preposition, List<Target> targets) {
        boolean there =
                frame.lemmas().contains("da" + preposition) || frame.lemmas().contains("dar" + preposition);
        if (!there) {
            return false;
        }
        Clause next = article.next(frame.clause());
        if (next != null && (next.startsWith(WordClass.DASS) || next.type() == SegmentType.INFINITIVE)) {
            contentTarget(next, targets);
            return true;
        }
        Clause before = view.clause(frame.clause().no() - 1, frame.clause().sentence());
        if (before == null && frame.clause().no() > 0) {
            before = view.clauses().get(frame.clause().no() - 1);
        }
        if (before != null && before.finite() >= 0) {
            Frame earlier = article.frames().of(before);
            Chunk object = slots.target(earlier, "acc");
            if (object != null) {
                Target target = article.actors().target(earlier, object);
                boolean plan = earlier.lexical() != earlier.finite() && earlier.lexical() >= 0;
                if (target != null) {
                    targets.add(
                            plan
                                    ? Target.issue(
                                            target.name() + " "
                                                    + view.token(earlier.lexical())
                                                            .form(),
                                            object.head())
                                    : target);
                }
            }
        }
        return true;
    }

    private void contentTarget(Clause content, List<Target> targets) {
        Frame inner = article.frames().of(content);
        if (inner.infinitives().stream()
                .anyMatch(verb -> !article.silences().of(verb).isEmpty())) {
            // "lehnte es ab, die Drohung zu kommentieren" tells of silence
            return;
        }
        Chunk subject = inner.subject();
        Target named = subject == null || article.actors().pronoun(subject)
                ? null
                : article.actors().target(inner, subject);
        if (named != null && named.entity() == null) {
            targets.add(named);
        } else {
            boolean introduced = content.startsWith(WordClass.DASS) || FRONTS.contains(view.lower(content.head()));
            int from = introduced ? Math.min(content.head() + 1, content.end() - 1) : content.start();
            if (content.end() - from > 1) {
                targets.add(Target.issue(view.text(from, Math.min(content.end(), from + 8)), content.head()));
            }
        }
    }
}
