package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.Clause;
import java.util.ArrayList;
import java.util.List;

/** A verb left out: "Frankreich unterstützt den Fonds, Ungarn nicht", "…, Ungarn die Ausnahme". */
final class GapRule {
    private final Article article;

    GapRule(Article article) {
        this.article = article;
    }

    /** Adds what the verb of the clause before means for the fragment. */
    void read(Clause fragment, List<Finding> findings) {
        Frame gap = article.frames().of(fragment);
        if (gap.chunks().isEmpty()) {
            return;
        }
        List<Actor> holders = article.actors().holders(gap, gap.chunks().get(0));
        boolean denied = gap.lemmas().contains("nicht");
        Target object = gap.chunks().size() > 1
                ? article.actors().target(gap, gap.chunks().get(1))
                : null;
        List<Finding> copies = new ArrayList<>();
        for (Finding finding : findings) {
            Clause clause = article.view().clauseAt(finding.anchor());
            boolean before =
                    clause != null && clause.sentence() == fragment.sentence() && clause.no() == fragment.no() - 1;
            if (!before || !finding.construction().isVerb() || object == null && !denied) {
                continue;
            }
            StanceLabel label =
                    denied ? Circumstances.turned(finding.label(), StanceClass.SUPPORT, false) : finding.label();
            double score = denied ? Circumstances.turned(finding.score(), label) : finding.score();
            for (Actor holder : holders) {
                copies.add(Finding.of(
                                Construction.GAP,
                                finding.word(),
                                new Evidence(first(gap), gap.start(), gap.end()),
                                holder,
                                object == null ? finding.target() : object,
                                label,
                                score)
                        .negated(denied)
                        .hedged(finding.hedged())
                        .saidBy(finding.asserter()));
            }
        }
        findings.addAll(copies);
    }

    private static int first(Frame gap) {
        Chunk chunk = gap.chunks().get(0);
        return chunk.head();
    }
}
