package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;

/** For and against the same target in one sentence is ambivalent: "begrüßt den Vorschlag, kritisiert ihn aber". */
final class Concessions {
    private final Article article;
    private final TextView view;

    Concessions(Article article) {
        this.article = article;
        this.view = article.view();
    }

    List<Finding> settle(List<Finding> findings) {
        List<Finding> settled = new ArrayList<>();
        boolean[] used = new boolean[findings.size()];
        for (int i = 0; i < findings.size(); i++) {
            if (used[i]) {
                continue;
            }
            Finding finding = findings.get(i);
            for (int j = i + 1; j < findings.size(); j++) {
                Finding other = findings.get(j);
                if (!used[j] && opposed(finding, other)) {
                    used[j] = true;
                    finding = finding.with(StanceLabel.AMBIVALENT, (finding.score() + other.score()) / 2);
                }
            }
            settled.add(limited(finding));
        }
        return settled;
    }

    private boolean opposed(Finding a, Finding b) {
        boolean sentence = view.sentenceOf(a.from()) == view.sentenceOf(b.from());
        boolean against = a.label() == StanceLabel.SUPPORTIVE && b.label() == StanceLabel.CRITICAL
                || a.label() == StanceLabel.CRITICAL && b.label() == StanceLabel.SUPPORTIVE;
        return sentence && against && a.sameAs(b);
    }

    /** "…, wenn auch mit Bauchschmerzen". */
    private Finding limited(Finding finding) {
        if (finding.label() != StanceLabel.SUPPORTIVE && finding.label() != StanceLabel.CRITICAL) {
            return finding;
        }
        int end = view.sentenceEnd(finding.from());
        boolean partly = article.circumstances().partly().in(view, finding.from(), end);
        return partly ? finding.with(StanceLabel.AMBIVALENT, finding.score() / 3) : finding;
    }
}
