package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.FrameVerbs.Role;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How something is received: "stößt bei den Ländern auf Kritik", "wurde in Paris mit Erleichterung aufgenommen",
 * "quittierte den Beschluss mit Spott", "verdient unsere Unterstützung".
 */
final class ReceptionRule {
    private static final String[] RECEIVERS = {"bei", "von", "seitens", "unter", "in", "aus"};

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final FrameVerbs verbs;

    ReceptionRule(Article article, Slots slots, Circumstances circumstances, Words words) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.verbs = words.verbs();
    }

    /** Adds how something is received; the heads of the nouns that tell so go into {@code told}. */
    void read(Frame frame, List<Finding> findings, Set<Integer> told) {
        for (String verb : frame.infinitives()) {
            for (Role role : new Role[] {Role.MEETING, Role.ANSWERING, Role.DESERVING}) {
                for (String slot : verbs.nounSlots(verb, role)) {
                    Chunk noun = noun(frame, slot);
                    StanceEntry entry = noun == null ? null : entry(noun);
                    if (noun == null || entry == null || told.contains(noun.head())) {
                        continue;
                    }
                    List<Actor> holders = holders(frame, role, noun);
                    Chunk about = about(frame, role, verbs.targetSlot(verb, role, slot));
                    Target target = about == null || about == noun
                            ? null
                            : article.actors().target(frame, about);
                    if (!holders.isEmpty() && target != null && !circumstances.unasserted(frame)) {
                        add(frame, noun, entry, holders, target, findings);
                        told.add(noun.head());
                    }
                }
            }
        }
    }

    private @Nullable Chunk noun(Frame frame, String slot) {
        Chunk chunk = slots.target(frame, slot);
        return chunk == null
                        || frame.subject() == chunk
                        || !view.token(chunk.head()).capitalised()
                ? null
                : chunk;
    }

    private @Nullable StanceEntry entry(Chunk chunk) {
        StanceEntry entry = attitude(article.frames().lemmas().of(view.token(chunk.head())));
        Word tail = article.frames().lemmas().tail(view.token(chunk.head()).word());
        return entry != null || tail == null
                ? entry
                : attitude(article.frames().lemmas().of(tail));
    }

    /** A noun that names what somebody feels or says, not the one who does. */
    private @Nullable StanceEntry attitude(Set<String> lemmas) {
        StanceEntry entry = article.lexicon().noun(lemmas);
        return entry == null || entry.holders().contains("none") || entry.reciprocal() ? null : entry;
    }

    private List<Actor> holders(Frame frame, Role role, Chunk noun) {
        if (role == Role.DESERVING) {
            Quotation quotation = article.actors().speakers().at(Math.max(frame.finite(), frame.start()));
            Actor speaker = quotation == null ? null : article.actors().speaker(quotation);
            return speaker == null ? List.of() : List.of(speaker);
        }
        if (role == Role.ANSWERING && frame.voice() == Diathesis.ACTIVE) {
            Article.Held held = article.subject(frame);
            return held == null ? List.of() : article.actors().holders(held.frame(), held.chunk());
        }
        for (String word : RECEIVERS) {
            for (Chunk chunk : frame.chunks()) {
                boolean attribute = frame.voice() == Diathesis.ACTIVE
                        && frame.subject() != null
                        && chunk.start() == frame.subject().end();
                if (chunk.after(word) && chunk != noun && chunk.joinedTo() < 0 && !attribute) {
                    List<Actor> found = article.actors().holders(frame, chunk);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        Chunk genitive = frame.genitiveOf(noun);
        return genitive == null ? List.of() : article.actors().holders(frame, genitive);
    }

    private @Nullable Chunk about(Frame frame, Role role, String slot) {
        boolean active = frame.voice() == Diathesis.ACTIVE;
        if (slot.equals("subj") || role == Role.ANSWERING && !active) {
            return frame.subject();
        }
        return slots.target(frame, slot);
    }

    private void add(
            Frame frame, Chunk noun, StanceEntry entry, List<Actor> holders, Target target, List<Finding> findings) {
        boolean negated = circumstances.negated(frame, noun.head(), null);
        StanceLabel label = negated ? Circumstances.turned(entry.label(), entry.kind(), false) : entry.label();
        double score = negated ? Circumstances.turned(entry.score(), label) : entry.score();
        for (Actor holder : holders) {
            if (target.entity() == null || !target.entity().same(holder)) {
                findings.add(Finding.of(
                                Construction.RECEPTION,
                                entry.entry(),
                                Evidence.clause(frame, noun.head()),
                                holder,
                                target,
                                label,
                                score)
                        .negated(negated)
                        .hedged(circumstances.hedged(frame)));
            }
        }
    }
}
