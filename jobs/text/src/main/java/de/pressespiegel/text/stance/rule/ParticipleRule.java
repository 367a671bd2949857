package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Participles as attributes: "der von Griechenland kritisierte Vertrag". */
final class ParticipleRule {
    private static final Set<String> AGENTS = Set.of("von", "vom", "durch", "seitens");

    private final Article article;
    private final TextView view;
    private final Circumstances circumstances;

    ParticipleRule(Article article, Circumstances circumstances) {
        this.article = article;
        this.view = article.view();
        this.circumstances = circumstances;
    }

    /** Adds the stances that participles inside the phrases of a clause carry. */
    void read(Frame frame, List<Finding> findings) {
        for (Chunk chunk : frame.chunks()) {
            for (int t = chunk.phrase() + 2; t < chunk.head(); t++) {
                if (view.is(t, WordClass.INFLECTED)) {
                    participle(frame, chunk, t, findings);
                }
            }
        }
    }

    private void participle(Frame frame, Chunk chunk, int t, List<Finding> findings) {
        StanceEntry entry = entry(t);
        Actor agent = entry == null ? null : agent(chunk.phrase(), t);
        Target target = agent == null ? null : article.actors().target(frame, outer(chunk, t));
        if (entry != null && agent != null && target != null && !circumstances.unasserted(frame)) {
            findings.add(Finding.of(
                            Construction.PARTICIPLE,
                            entry.entry(),
                            new Evidence(t, chunk.start(), chunk.end()),
                            agent,
                            target,
                            entry.label(),
                            entry.score())
                    .hedged(circumstances.hedged(frame)));
        }
    }

    /** The phrase without what stands before its participle. */
    private static Chunk outer(Chunk chunk, int participle) {
        return new Chunk(
                chunk.no(),
                null,
                participle,
                participle,
                chunk.end(),
                chunk.head(),
                chunk.cases(),
                -1,
                chunk.joinedTo());
    }

    private @Nullable StanceEntry entry(int t) {
        String participle = null;
        for (Reading reading : view.token(t).word().readings()) {
            if (reading.tag().startsWith("PA2")) {
                participle = reading.lemma();
            }
        }
        if (participle == null) {
            return null;
        }
        for (String lemma :
                article.frames().lemmas().morphology().word(participle).verbLemmas()) {
            for (StanceEntry entry : article.lexicon().predicates(lemma)) {
                if (entry.takes("acc")
                        && entry.words().isEmpty()
                        && entry.holders().contains("subj")) {
                    return entry;
                }
            }
        }
        return null;
    }

    private @Nullable Actor agent(int from, int to) {
        for (int t = from; t < to - 1; t++) {
            if (AGENTS.contains(view.lower(t))) {
                for (int i = t + 1; i < to; i++) {
                    Mention mention = article.actors().mentions().at(i);
                    if (mention != null) {
                        return article.actors().mentions().actor(mention);
                    }
                    Actor described = article.actors().noun(i);
                    if (described != null) {
                        return described;
                    }
                }
            }
        }
        return null;
    }
}
