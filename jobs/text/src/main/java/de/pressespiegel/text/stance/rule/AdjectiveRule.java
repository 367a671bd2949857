package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Predicative adjectives: "ist besorgt über", "zeigt sich zufrieden mit", "ist bei den Fans beliebt". */
final class AdjectiveRule {
    private static final Set<String> COPULAS =
            Set.of("sein", "bleiben", "werden", "zeigen", "äußern", "geben", "reagieren", "wirken", "erklären");

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;

    AdjectiveRule(Article article, Slots slots, Circumstances circumstances) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
    }

    /** Adds the stances that predicative adjectives of a clause carry. */
    void read(Frame frame, List<Finding> findings) {
        if (!copula(frame)) {
            return;
        }
        for (Range range : frame.ranges()) {
            for (int t = range.start(); t < range.end(); t++) {
                if (view.token(t).capitalised() && !view.token(t).sentenceStart() || frame.chunkAt(t) != null) {
                    continue;
                }
                for (String lemma : article.frames().lemmas().of(view.token(t))) {
                    for (StanceEntry entry : article.lexicon().adjectives(lemma)) {
                        apply(frame, t, entry, findings);
                    }
                }
            }
        }
    }

    private static boolean copula(Frame frame) {
        return frame.infinitives().stream().anyMatch(COPULAS::contains)
                || frame.governors().stream().anyMatch(COPULAS::contains);
    }

    private void apply(Frame frame, int t, StanceEntry entry, List<Finding> findings) {
        List<Actor> holders = List.of();
        List<Target> targets = new ArrayList<>();
        Chunk aimed = null;
        Article.Held held = article.subject(frame);
        if (held == null) {
            return;
        }
        if (entry.holders().contains("subj")) {
            holders = article.actors().holders(held.frame(), held.chunk());
            aimed = aimed(frame, entry);
            Target told = aimed == null && reacts(frame) && slots.content(frame, false) == null
                    ? article.actors().told(frame)
                    : null;
            if (told != null) {
                targets.add(told);
            }
            if (aimed != null) {
                for (Chunk part : frame.withJoined(aimed)) {
                    add(frame, part, targets);
                }
            }
        } else if (entry.takes("attr")) {
            Chunk by = slots.preposition(frame, "bei", frame.finite());
            holders = by == null ? List.of() : article.actors().holders(frame, by);
            add(held.frame(), held.chunk(), targets);
        }
        if (holders.isEmpty() || targets.isEmpty() || circumstances.unasserted(frame)) {
            return;
        }
        boolean negated = circumstances.negated(frame, -1, aimed);
        boolean litotes = entry.head().startsWith("un");
        StanceLabel label = negated ? Circumstances.turned(entry.label(), entry.kind(), litotes) : entry.label();
        double score = negated ? Circumstances.turned(entry.score(), label) : entry.score();
        for (Actor holder : holders) {
            for (Target target : targets) {
                if (target.entity() == null || !target.entity().same(holder)) {
                    findings.add(Finding.of(
                                    Construction.ADJECTIVE,
                                    entry.entry(),
                                    Evidence.clause(frame, t),
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

    /** "zeigte sich enttäuscht", "reagierten entsetzt": shown on an occasion, which was told before. */
    private static boolean reacts(Frame frame) {
        return frame.infinitives().contains("reagieren")
                || frame.lemmas().contains("sich")
                        && frame.infinitives().stream().anyMatch(verb -> verb.equals("zeigen") || verb.equals("äußern"))
                || frame.governors().contains("zeigen");
    }

    private @Nullable Chunk aimed(Frame frame, StanceEntry entry) {
        if (frame.infinitives().contains("reagieren")) {
            // "reagierten empört auf den Entwurf"
            return slots.preposition(frame, "auf", frame.finite());
        }
        for (String slot : entry.targets()) {
            if (slot.startsWith("prep:") || slot.equals("dat")) {
                Chunk chunk = slots.target(frame, slot);
                if (chunk != null && (slot.startsWith("prep:") || !view.is(chunk.head(), WordClass.PRONOUN))) {
                    return chunk;
                }
            }
        }
        return null;
    }

    private void add(Frame frame, Chunk chunk, List<Target> targets) {
        Target target = article.actors().target(frame, chunk);
        if (target != null) {
            targets.add(target);
        }
    }
}
