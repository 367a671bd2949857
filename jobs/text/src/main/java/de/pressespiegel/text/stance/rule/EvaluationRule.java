package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
import de.pressespiegel.text.quotation.syntax.WordClass;
import de.pressespiegel.text.stance.actor.Actor;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.frame.Chunk;
import de.pressespiegel.text.stance.frame.Frame;
import de.pressespiegel.text.stance.lexicon.QualityLexicon;
import java.util.List;
import java.util.Set;

/**
 * Evaluations: what somebody calls good or bad in a quotation ("Der Plan ist ein Fehler"), and naming verbs ("nannte
 * den Haushalt verantwortungslos").
 */
final class EvaluationRule {
    private static final Set<String> COPULAS = Set.of("sein", "bleiben", "werden", "bedeuten", "darstellen");
    private static final Set<String> NAMING = Set.of(
            "nennen",
            "bezeichnen",
            "halten",
            "finden",
            "sehen",
            "betrachten",
            "einstufen",
            "werten",
            "kommentieren",
            "bewerten");
    private static final double STRONG = 0.4;

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final QualityLexicon qualities;

    EvaluationRule(Article article, Slots slots, Circumstances circumstances, QualityLexicon qualities) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.qualities = qualities;
    }

    /** Adds the evaluations of a clause. */
    void read(Frame frame, List<Finding> findings) {
        if (frame.infinitives().stream().anyMatch(NAMING::contains) && frame.subject() != null) {
            naming(frame, findings);
            return;
        }
        if (frame.infinitives().contains("sprechen") && frame.subject() != null) {
            spokenOf(frame, findings);
            return;
        }
        Quotation quotation = article.actors().speakers().at(Math.max(frame.finite(), frame.start()));
        if (quotation == null || circumstances.unasserted(frame)) {
            return;
        }
        Actor speaker = article.actors().speaker(quotation);
        Article.Held held = article.subject(frame);
        if (speaker == null || held == null) {
            return;
        }
        boolean copula = frame.infinitives().stream().anyMatch(COPULAS::contains)
                || frame.governors().contains("sein");
        if (copula) {
            Target target = article.actors().target(held.frame(), held.chunk());
            int word = evaluative(frame, held.chunk());
            if (target != null
                    && word >= 0
                    && !(target.entity() != null && target.entity().same(speaker))) {
                add(frame, speaker, target, word, findings);
            }
        }
    }

    /** "nannte den Haushalt „verantwortungslos“", "hält den Plan für falsch", "sieht die Reform kritisch". */
    private void naming(Frame frame, List<Finding> findings) {
        Chunk subject = frame.subject();
        List<Actor> holders = article.actors().holders(frame, subject);
        Chunk object = slots.target(frame, "acc");
        if (holders.isEmpty() || object == null || circumstances.unasserted(frame)) {
            return;
        }
        Target target = article.actors().target(frame, object);
        int word = evaluative(frame, object);
        if (word < 0) {
            word = quotedBehind(frame);
        }
        if (target != null && word >= 0) {
            for (Actor holder : holders) {
                add(frame, holder, target, word, findings);
            }
        }
    }

    /** "sprach mit Blick auf den Haushalt von einer Mogelpackung". */
    private void spokenOf(Frame frame, List<Finding> findings) {
        Chunk as = slots.preposition(frame, "von", frame.finite());
        Chunk about = null;
        for (Chunk chunk : frame.chunks()) {
            boolean inView = chunk.after("auf") && chunk.start() > 0 && view.is(chunk.start() - 1, "Blick");
            about = inView || chunk.after("angesichts") || chunk.after("bei") ? chunk : about;
        }
        if (as == null || about == null || circumstances.unasserted(frame)) {
            return;
        }
        int word = -1;
        for (int t = as.phrase(); t < as.end(); t++) {
            word = Math.abs(valence(t)) > STRONG ? t : word;
        }
        Target target = article.actors().target(frame, about);
        if (word >= 0 && target != null) {
            for (Actor holder : article.actors().holders(frame, frame.subject())) {
                add(frame, holder, target, word, findings);
            }
        }
    }

    private void add(Frame frame, Actor holder, Target target, int word, List<Finding> findings) {
        double valence = valence(word);
        boolean negated = circumstances.negated(frame, word, null);
        StanceLabel label = valence > 0 ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
        double score = valence;
        if (negated) {
            boolean litotes = view.lower(word).startsWith("un");
            label = label == StanceLabel.SUPPORTIVE
                    ? StanceLabel.CRITICAL
                    : litotes ? StanceLabel.SUPPORTIVE : StanceLabel.NEUTRAL;
            score = Circumstances.turned(valence, label);
        }
        findings.add(new Finding(
                holder,
                target,
                label,
                score,
                null,
                negated,
                circumstances.hedged(frame),
                null,
                word,
                frame.start(),
                Math.max(frame.end(), word + 1),
                0.6,
                "evaluation:" + view.lower(word)));
    }

    private double valence(int t) {
        return qualities.valence(article.frames().lemmas().of(view.token(t)));
    }

    /** The strongest evaluating word outside a chunk: predicative adjective or head of the predicate noun; -1 if none. */
    private int evaluative(Frame frame, Chunk except) {
        int best = -1;
        double strength = STRONG;
        for (Range range : frame.ranges()) {
            for (int t = range.start(); t < range.end(); t++) {
                if (t >= except.start() && t < except.end()
                        || t == frame.finite()
                        || !view.token(t).isWord()) {
                    continue;
                }
                Chunk chunk = frame.chunkAt(t);
                boolean predicateNoun = chunk != null
                        && (chunk.head() == t || view.is(t, WordClass.INFLECTED))
                        && (chunk.preposition() == null || chunk.after("für") || chunk.after("als"))
                        && chunk.genitiveOf() < 0
                        && (frame.subject() == null
                                || chunk.no() != frame.subject().no());
                if (chunk != null && !predicateNoun) {
                    continue;
                }
                double valence = Math.abs(valence(t));
                if (valence > strength) {
                    best = t;
                    strength = valence;
                }
            }
        }
        return best;
    }

    /** An evaluating word in marks right behind the clause; -1 if none. */
    private int quotedBehind(Frame frame) {
        for (int t = frame.clause().end();
                t < Math.min(view.size(), frame.clause().end() + 6);
                t++) {
            if (view.sentenceOf(t) != view.sentenceOf(frame.clause().start())) {
                return -1;
            }
            if (view.token(t).isWord() && Math.abs(valence(t)) >= STRONG) {
                return t;
            }
        }
        return -1;
    }
}
