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
import de.pressespiegel.text.stance.lexicon.QualityLexicon;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations: what somebody calls good or bad in a quotation ("Der Plan ist ein Fehler"), and naming verbs ("nannte
 * den Haushalt verantwortungslos").
 */
final class EvaluationRule {
    private static final double STRONG = 0.4;

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final QualityLexicon qualities;
    private final FrameVerbs verbs;

    EvaluationRule(Article article, Slots slots, Circumstances circumstances, Words words) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.qualities = words.qualities();
        this.verbs = words.verbs();
    }

    /** Adds the evaluations of a clause. */
    void read(Frame frame, List<Finding> findings) {
        if (plays(frame, Role.NAMING) && frame.subject() != null) {
            naming(frame, findings);
            return;
        }
        if (frame.infinitives().contains("sprechen") && frame.subject() != null) {
            spokenOf(frame, findings);
            return;
        }
        Article.Held held = article.subject(frame);
        boolean copula =
                plays(frame, Role.COPULA) || frame.governors().contains("sein") && frame.voice() != Diathesis.PASSIVE;
        if (!copula || held == null || circumstances.unasserted(frame)) {
            return;
        }
        int word = evaluative(frame, held.chunk());
        boolean empty = view.lower(held.chunk().head()).equals("es")
                && (slots.content(frame, true) != null || frame.lemmas().contains("zu"));
        Target target = empty ? null : article.actors().target(held.frame(), held.chunk());
        if (target == null || word < 0) {
            // "Es sei falsch zu glauben": nothing that could be shown as a target
            return;
        }
        for (Actor judge : judges(frame)) {
            if (target.entity() == null || !target.entity().same(judge)) {
                add(frame, judge, target, word, findings);
            }
        }
    }

    /** "Für die Anwohner ist der Lärm eine Zumutung": those for whom it is so, else the speaker. */
    private List<Actor> judges(Frame frame) {
        for (Chunk chunk : frame.chunks()) {
            if (chunk.after("für") && chunk.start() == frame.start() && chunk.start() < frame.finite()) {
                List<Actor> actors = article.actors().holders(frame, chunk);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        Quotation quotation = article.actors().speakers().at(Math.max(frame.finite(), frame.start()));
        Actor speaker = quotation == null ? null : article.actors().speaker(quotation);
        return speaker == null ? List.of() : List.of(speaker);
    }

    private boolean plays(Frame frame, Role role) {
        return frame.infinitives().stream().anyMatch(verb -> verbs.is(verb, role));
    }

    /** "nannte den Haushalt „verantwortungslos“", "hält den Plan für falsch", "sieht die Reform kritisch". */
    private void naming(Frame frame, List<Finding> findings) {
        boolean active = frame.voice() == Diathesis.ACTIVE;
        Chunk namer = active ? frame.subject() : slots.agent(frame);
        List<Actor> holders = article.actors().holders(frame, namer);
        Chunk seenIn = active ? seenIn(frame) : null;
        Chunk object = seenIn != null ? seenIn : named(frame);
        if (holders.isEmpty() || object == null || circumstances.unasserted(frame)) {
            return;
        }
        Target target = article.actors().target(frame, object);
        Chunk as = slots.preposition(frame, "als", object.end());
        if (as != null) {
            named(frame, holders, target, as, findings);
            return;
        }
        int word = evaluative(frame, object);
        if (word < 0) {
            word = marked(frame);
        }
        if (word < 0) {
            viewed(frame, holders, target, findings);
        }
        if (word < 0) {
            word = quotedBehind(frame);
        }
        if (target != null && word >= 0) {
            for (Actor holder : holders) {
                if (target.entity() == null || !target.entity().same(holder)) {
                    add(frame, holder, target, word, findings);
                }
            }
        }
    }

    /** "betrachtet den Nachbarn als Hauptfeind", "bezeichnete die Zölle als Erpressung": only that phrase says how. */
    private void named(Frame frame, List<Actor> holders, @Nullable Target target, Chunk as, List<Finding> findings) {
        int word = as.head();
        double score = valence(word);
        for (int t = as.phrase(); t < as.end() && Math.abs(score) < STRONG; t++) {
            word = view.token(t).isWord() ? t : word;
            score = view.token(t).isWord() ? valence(t) : score;
        }
        if (Math.abs(score) < STRONG) {
            word = as.head();
            Word tail = article.frames().lemmas().tail(view.token(word).word());
            StanceEntry entry = article.lexicon().noun(article.frames().lemmas().of(view.token(word)));
            entry = entry == null && tail != null
                    ? article.lexicon().noun(article.frames().lemmas().of(tail))
                    : entry;
            score = entry == null || !entry.holders().contains("none") && !entry.takes("gen") ? 0 : entry.score();
        }
        if (target == null || Math.abs(score) < STRONG) {
            return;
        }
        for (Actor holder : holders) {
            if (target.entity() == null || !target.entity().same(holder)) {
                findings.add(found(frame, holder, target, word, score));
            }
        }
    }

    /** "beurteilt die Prognose skeptisch": how the one who judges looks at it. */
    private void viewed(Frame frame, List<Actor> holders, @Nullable Target target, List<Finding> findings) {
        for (int t = frame.start(); t < frame.end(); t++) {
            boolean open =
                    frame.holds(t) && frame.chunkAt(t) == null && view.token(t).isWord();
            double score = open ? qualities.view(article.frames().lemmas().of(view.token(t))) : 0;
            if (score != 0 && target != null) {
                for (Actor holder : holders) {
                    findings.add(found(frame, holder, target, t, score));
                }
                return;
            }
        }
    }

    /** What is called something: not the marked words that say what. */
    private @Nullable Chunk named(Frame frame) {
        Chunk object = slots.target(frame, "acc");
        if (object == null || !view.isMark(object.head())) {
            return object;
        }
        for (Chunk chunk : frame.chunks()) {
            boolean accusative = chunk.free() && (chunk.cases() & Cases.ACCUSATIVE) != 0 && !frame.apposed(chunk);
            if (accusative && chunk != object && chunk != frame.subject() && chunk.joinedTo() < 0) {
                return chunk;
            }
        }
        return object;
    }

    /** "sieht in dem Geschäft eine Gefahr": the phrase behind in, when what is seen there says how it is. */
    private @Nullable Chunk seenIn(Frame frame) {
        boolean sees =
                frame.infinitives().contains("sehen") || frame.infinitives().contains("erkennen");
        Chunk place = sees ? slots.preposition(frame, "in", frame.finite()) : null;
        Chunk seen = place == null ? null : slots.target(frame, "acc");
        return seen == null || Math.abs(valence(seen.head())) <= STRONG ? null : place;
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
        findings.add(found(frame, holder, target, word, valence(word)));
    }

    private Finding found(Frame frame, Actor holder, Target target, int word, double valence) {
        boolean negated = circumstances.negated(frame, word, null) || view.is(word - 1, "wenig");
        StanceLabel label = valence > 0 ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
        double score = valence;
        if (negated) {
            boolean litotes = view.lower(word).startsWith("un");
            label = label == StanceLabel.SUPPORTIVE
                    ? StanceLabel.CRITICAL
                    : litotes ? StanceLabel.SUPPORTIVE : StanceLabel.NEUTRAL;
            score = Circumstances.turned(valence, label);
        }
        return Finding.of(
                        Construction.EVALUATION,
                        view.lower(word),
                        new Evidence(word, frame.start(), Math.max(frame.end(), word + 1)),
                        holder,
                        target,
                        label,
                        score)
                .negated(negated)
                .hedged(circumstances.hedged(frame));
    }

    private double valence(int t) {
        Set<String> lemmas = article.frames().lemmas().of(view.token(t));
        double turn = qualities.turn(lemmas, word -> behind(t, word));
        return turn != 0 ? turn : qualities.valence(lemmas);
    }

    private boolean behind(int t, String word) {
        int end = Math.min(view.sentenceEnd(t), t + 6);
        for (int i = t + 1; i < end; i++) {
            if (view.is(i, word) || view.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
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

    /** An evaluating word in marks inside the clause: "nannte den Etat „einen Schlag ins Gesicht“"; -1 if none. */
    private int marked(Frame frame) {
        for (int t = frame.finite() + 1; t < frame.end(); t++) {
            if (view.isMark(t) && view.mate(t) > t) {
                for (int i = t + 1; i < Math.min(view.mate(t), frame.end()); i++) {
                    if (view.token(i).isWord() && Math.abs(valence(i)) >= STRONG) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
