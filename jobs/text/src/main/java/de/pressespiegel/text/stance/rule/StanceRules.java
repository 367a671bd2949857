package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rules over all clauses of an article, then what only shows between findings: concession and repetition. */
public final class StanceRules {
    private final Article article;
    private final Predications predications;
    private final VerbRule verbs;
    private final ReceptionRule receptions;
    private final NounRule nouns;
    private final AdjectiveRule adjectives;
    private final SilenceRule silences;
    private final EvaluationRule evaluations;
    private final Concessions concessions;
    private final GapRule gaps;
    private final ObligationRule obligations;
    private final ParticipleRule participles;

    public StanceRules(Article article, Words words) {
        this.article = article;
        Slots slots = new Slots(article);
        Circumstances circumstances = new Circumstances(article);
        this.predications = new Predications(article, slots);
        this.verbs = new VerbRule(article, slots, circumstances, words, predications);
        this.receptions = new ReceptionRule(article, slots, circumstances, words);
        this.nouns = new NounRule(article, slots, circumstances, words);
        this.adjectives = new AdjectiveRule(article, slots, circumstances);
        this.silences = new SilenceRule(article, slots, circumstances, words);
        this.evaluations = new EvaluationRule(article, slots, circumstances, words);
        this.concessions = new Concessions(article);
        this.gaps = new GapRule(article);
        this.obligations = new ObligationRule(article, slots, words);
        this.participles = new ParticipleRule(article, circumstances);
    }

    /** Findings in text order. No finding says anything of one in another sentence, so each sentence is settled alone. */
    public List<Finding> read(Triggers triggers) {
        List<Finding> settled = new ArrayList<>();
        List<Finding> ofSentence = new ArrayList<>();
        int sentence = -1;
        for (Clause clause : article.clauses()) {
            if (clause.sentence() != sentence) {
                settled.addAll(settle(ofSentence));
                ofSentence = new ArrayList<>();
                sentence = clause.sentence();
            }
            if (mayHold(clause, triggers)) {
                read(clause, ofSentence);
            }
        }
        settled.addAll(settle(ofSentence));
        return settled;
    }

    private List<Finding> settle(List<Finding> ofSentence) {
        return concessions.settle(distinct(withoutContents(ofSentence)));
    }

    private boolean mayHold(Clause clause, Triggers triggers) {
        return !(clause.type() == SegmentType.QUOTE && clause.finite() < 0)
                && (triggers.any(article.view(), clause)
                        || obliging(clause)
                        || clause.type() == SegmentType.FRAGMENT
                                && article.frames().gapped(clause));
    }

    private void read(Clause clause, List<Finding> findings) {
        Frame frame = article.frames().of(clause);
        obligations.read(frame, findings);
        if (clause.type() == SegmentType.FRAGMENT && article.frames().gapped(clause)) {
            gaps.read(clause, findings);
            return;
        }
        if (clause.type() == SegmentType.FRAGMENT) {
            if (!attached(clause)) {
                nouns.read(frame, Set.of(), Set.of(), findings);
                silences.read(frame, findings);
            }
            return;
        }
        if (silences.read(frame, findings)) {
            nouns.read(frame, Set.of(), Set.of(), findings);
            return;
        }
        int before = findings.size();
        verbs.read(frame, findings);
        boolean predicated = findings.size() > before;
        adjectives.read(frame, findings);
        Set<Integer> phrases = predications.nouns(frame);
        Set<Integer> told = new HashSet<>(predicated ? phrases : predications.idle(frame));
        receptions.read(frame, findings, told);
        nouns.read(frame, phrases, told, findings);
        participles.read(frame, findings);
        if (!predicated) {
            evaluations.read(frame, findings);
        }
    }

    /** Whether the finite verb is a modal inside a quotation, which may carry a demand. */
    private boolean obliging(Clause clause) {
        return clause.finite() >= 0
                && article.view().is(clause.finite(), WordClass.MODAL)
                && article.actors().speakers().at(clause.finite()) != null;
    }

    /**
     * "fürchtet, dass Norwegen ablehnt": what is feared is somebody else's attitude, which counts alone; "bestreitet, dass
     * es Rebellen unterstützt": what is denied does not count.
     */
    private List<Finding> withoutContents(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean covered = false;
            article.view().budget().steps(findings.size());
            for (Finding other : findings) {
                Clause content = content(other);
                Clause own = content(finding);
                boolean denied = other != finding
                        && other.label() == StanceLabel.NO_COMMENT
                        && content != null
                        && content.start() <= finding.anchor()
                        && finding.anchor() < content.end();
                boolean fears = own != null
                        && other != finding
                        && finding.label() != StanceLabel.NO_COMMENT
                        && own.start() <= other.anchor()
                        && other.anchor() < own.end();
                covered |= denied || fears;
            }
            if (!covered) {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** The content clause that a finding has as its target, null if none. */
    private @Nullable Clause content(Finding finding) {
        if (finding.target() == null || finding.target().head() < 0) {
            return null;
        }
        Clause clause = article.view().clauseAt(finding.target().head());
        return clause != null
                        && clause.start() > finding.anchor()
                        && clause.head() <= finding.target().head()
                        && (clause.startsWith(WordClass.DASS))
                ? clause
                : null;
    }

    /** A fragment that the frame of a neighbouring clause has taken in is read there. */
    private boolean attached(Clause fragment) {
        for (int no = Math.max(0, fragment.no() - 4); no <= fragment.no() + 4; no++) {
            Clause other = article.view().clause(no, fragment.sentence());
            if (other != null
                    && other.finite() >= 0
                    && article.frames().of(other).holds(fragment.start())) {
                return true;
            }
        }
        return false;
    }

    /** One finding for holder, target and label in a sentence; the more confident one. */
    private List<Finding> distinct(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingDouble(
                        (Finding finding) -> -article.confidence().of(finding.construction()))
                .thenComparingInt(Finding::anchor)
                .thenComparing(Finding::rule));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : sorted) {
            boolean known = false;
            article.view().budget().steps(kept.size());
            for (Finding other : kept) {
                boolean near = Math.abs(sentence(other) - sentence(finding)) == 0;
                boolean sameLabel = other.label() == finding.label() || overlap(other, finding);
                boolean sameTarget = finding.sameAs(other)
                        || finding.label() == StanceLabel.NO_COMMENT
                                && other.label() == StanceLabel.NO_COMMENT
                                && finding.holder().same(other.holder())
                                && overlap(other, finding);
                known |= near && sameTarget && sameLabel;
            }
            if (!known) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::from)
                .thenComparingInt(Finding::anchor)
                .thenComparing(Finding::rule)
                .thenComparing(finding -> finding.holder().name()));
        return kept;
    }

    private static boolean overlap(Finding a, Finding b) {
        return a.from() < b.to() && b.from() < a.to() && a.anchor() == b.anchor();
    }

    private int sentence(Finding finding) {
        return article.view().sentenceOf(finding.from());
    }
}
