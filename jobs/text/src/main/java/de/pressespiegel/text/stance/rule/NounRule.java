package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.quotation.syntax.Clause;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
import de.pressespiegel.text.quotation.syntax.WordClass;
import de.pressespiegel.text.stance.actor.Actor;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.frame.Chunk;
import de.pressespiegel.text.stance.frame.Frame;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns: "die Kritik Polens an der Pipeline", "Chinas Unterstützung für", "ein Verbündeter Russlands". */
final class NounRule {
    private static final Set<String> COPULAS = Set.of("sein", "bleiben", "werden", "gelten");
    private static final Set<String> EARNING =
            Set.of("ernten", "erhalten", "bekommen", "kassieren", "einstecken", "erfahren");
    private static final Set<String> PREVAILING =
            Set.of("herrschen", "wecken", "wachsen", "bestehen", "zunehmen", "auslösen", "geben");
    private static final String[] GIVERS = {"von", "aus", "durch", "seitens"};

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final SupportVerbs support;
    private final PersonNouns persons;

    NounRule(Article article, Slots slots, Circumstances circumstances, SupportVerbs support) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.support = support;
        this.persons = new PersonNouns(article);
    }

    /** Adds the stances that the nouns of a clause carry. */
    void read(Frame frame, List<Finding> findings) {
        for (Chunk chunk : frame.chunks()) {
            if (!view.token(chunk.head()).capitalised()) {
                continue;
            }
            boolean found = false;
            for (String lemma : article.frames().lemmas().of(view.token(chunk.head()))) {
                for (StanceEntry entry : article.lexicon().nouns(lemma)) {
                    found |= apply(frame, chunk, entry, findings);
                }
            }
            if (!found) {
                String tail =
                        article.frames().lemmas().tail(view.token(chunk.head()).form());
                for (String lemma : tail == null
                        ? List.<String>of()
                        : article.frames().lemmas().of(tail)) {
                    for (StanceEntry entry : article.lexicon().nouns(lemma)) {
                        apply(frame, chunk, entry, findings);
                    }
                }
            }
        }
    }

    private boolean apply(Frame frame, Chunk chunk, StanceEntry entry, List<Finding> findings) {
        if (!entry.words().isEmpty()
                && entry.words().stream().anyMatch(word -> word.stream().noneMatch(frame.lemmas()::contains))) {
            return false;
        }
        Pair pair = personal(entry) ? persons.read(frame, chunk, entry) : abstractPair(frame, chunk, entry);
        if (pair == null || pair.holders().isEmpty() || circumstances.unasserted(frame)) {
            return false;
        }
        if (pair.targets().isEmpty()) {
            return shared(frame, chunk, entry, pair, findings);
        }
        boolean ended = frame.infinitives().stream().anyMatch(support.ending()::contains) && pair.subject()
                || frame.infinitives().contains("stellen") && frame.lemmas().contains("einstellen");
        boolean negated = circumstances.negated(frame, chunk.head(), null) && governs(frame, chunk);
        StanceLabel label = negated || ended && entry.label() == StanceLabel.SUPPORTIVE
                ? Circumstances.turned(entry.label(), entry.kind(), false)
                : entry.label();
        if (ended && entry.label() != StanceLabel.SUPPORTIVE && !negated) {
            label = StanceLabel.NEUTRAL;
        }
        double score = label == entry.label() ? entry.score() : Circumstances.turned(entry.score(), label);
        boolean hedged = circumstances.hedged(frame);
        boolean added = false;
        for (Actor holder : pair.holders()) {
            for (Target target : pair.targets()) {
                if (target.entity() != null && target.entity().same(holder)) {
                    continue;
                }
                added = true;
                findings.add(finding(frame, chunk, entry, holder, target, label, score, negated, hedged));
                if (entry.reciprocal() && (target.entity() != null)) {
                    findings.add(finding(
                            frame,
                            chunk,
                            entry,
                            target.entity(),
                            Target.of(holder, -1),
                            label,
                            score,
                            negated,
                            hedged));
                }
            }
        }
        return added;
    }

    /** "China teilt diese Besorgnis", "in China herrscht Unbehagen": towards what stands elsewhere. */
    private boolean shared(Frame frame, Chunk chunk, StanceEntry entry, Pair pair, List<Finding> findings) {
        boolean shares = frame.infinitives().contains("teilen") && pair.subject() && !view.is(chunk.phrase(), "die");
        if (!shares && !frame.infinitives().contains("herrschen")) {
            return false;
        }
        for (Actor holder : pair.holders()) {
            findings.add(new Finding(
                    holder,
                    null,
                    entry.label(),
                    entry.score(),
                    null,
                    false,
                    circumstances.hedged(frame),
                    null,
                    chunk.head(),
                    frame.start(),
                    frame.end(),
                    0.5,
                    "noun:" + entry.entry()));
        }
        return true;
    }

    private Finding finding(
            Frame frame,
            Chunk chunk,
            StanceEntry entry,
            Actor holder,
            Target target,
            StanceLabel label,
            double score,
            boolean negated,
            boolean hedged) {
        Range evidence = evidence(frame, chunk);
        return new Finding(
                holder,
                target,
                label,
                score,
                null,
                negated,
                hedged,
                null,
                chunk.head(),
                evidence.start(),
                evidence.end(),
                0.65,
                "noun:" + entry.entry());
    }

    private Range evidence(Frame frame, Chunk chunk) {
        for (Range range : frame.ranges()) {
            if (range.contains(chunk.head())) {
                return range;
            }
        }
        return new Range(chunk.start(), chunk.end());
    }

    /** A negation turns the noun when it stands in its phrase or the noun is an argument of the negated verb. */
    private boolean governs(Frame frame, Chunk chunk) {
        return view.lower(chunk.phrase()).startsWith("kein")
                || chunk.preposition() == null
                        && frame.infinitives().stream()
                                .anyMatch(verb -> support.all().contains(verb) || COPULAS.contains(verb));
    }

    private static boolean personal(StanceEntry entry) {
        return entry.holders().contains("none") && (entry.takes("gen") || entry.takes("prep:von"));
    }

    private @Nullable Pair abstractPair(Frame frame, Chunk chunk, StanceEntry entry) {
        List<Target> targets = new ArrayList<>();
        List<Actor> holders = new ArrayList<>();
        Chunk genitive = frame.genitiveOf(chunk);
        boolean front = genitive != null && genitive.phrase() < chunk.phrase();
        if (entry.takes("prep:zwischen")) {
            Chunk between = slots.preposition(frame, "zwischen", chunk.end());
            if (between != null && between.start() == chunk.end()) {
                List<Chunk> parts = frame.withJoined(between);
                if (parts.size() == 2) {
                    holders.addAll(article.actors().holders(frame, parts.get(0)).subList(0, 1));
                    Actor second = article.actors().holder(frame, parts.get(1));
                    if (second != null) {
                        targets.add(Target.of(second, parts.get(1).head()));
                    }
                    return new Pair(holders, targets, false);
                }
            }
        }
        Chunk aimed = aimed(frame, chunk, entry);
        if (aimed != null) {
            for (Chunk part : frame.withJoined(aimed)) {
                addTarget(frame, part, targets);
            }
        }
        boolean objective = targets.isEmpty() && entry.takes("gen") && genitive != null && !front;
        if (objective && genitive != null) {
            for (Chunk part : frame.withJoined(genitive)) {
                addTarget(frame, part, targets);
            }
        }
        if (targets.isEmpty() && entry.takes("dass")) {
            Clause content = slots.content(frame, false);
            if (content != null) {
                int from = Math.min(content.head() + 1, content.end() - 1);
                targets.add(Target.issue(view.text(from, Math.min(content.end(), from + 8)), content.head()));
            }
        }
        boolean subject = false;
        Mention prefix = article.actors().mentions().prefix(chunk.head());
        if (possessive(view, chunk)) {
            Article.Held held = article.subject(frame);
            if (held != null && held.chunk() != chunk) {
                holders.addAll(article.actors().holders(held.frame(), held.chunk()));
                subject = true;
            }
        } else if (genitive != null && !objective) {
            holders.addAll(article.actors().holders(frame, genitive));
        } else if (prefix != null) {
            holders.add(article.actors().mentions().actor(prefix));
        }
        if (holders.isEmpty()) {
            Chunk giver = giver(frame, chunk, aimed);
            if (giver != null) {
                holders.addAll(article.actors().holders(frame, giver));
            }
        }
        if (holders.isEmpty() && frame.infinitives().stream().anyMatch(PREVAILING::contains)) {
            // "in China herrscht Unbehagen"
            Chunk place = slots.preposition(frame, "in", frame.start());
            holders.addAll(place == null ? List.of() : article.actors().holders(frame, place));
        }
        if (targets.isEmpty() && !holders.isEmpty()) {
            received(frame, chunk, targets);
        }
        if (targets.isEmpty() && holders.size() == 2 && entry.reciprocal()) {
            // "die Annäherung von Nordkorea und Russland"
            targets.add(Target.of(holders.remove(1), -1));
        }
        if (targets.isEmpty() && !holders.isEmpty() && chunk.after("zu")) {
            // "zu Chinas Sorge hat Südkorea eine Allianz aufgebaut"
            viewed(frame, chunk, targets);
        }
        if (holders.isEmpty() && (carried(frame, chunk) || adverbial(chunk))) {
            Article.Held held = article.subject(frame);
            if (held != null && held.chunk() != chunk) {
                holders.addAll(article.actors().holders(held.frame(), held.chunk()));
                subject = true;
            }
            if (targets.isEmpty() && adverbial(chunk) && !chunk.after("trotz") && !chunk.after("bei")) {
                viewed(frame, chunk, targets);
            } else if (targets.isEmpty() && carried(frame, chunk)) {
                Chunk dative = slots.target(frame, "dat");
                if (dative != null && dative != chunk) {
                    addTarget(frame, dative, targets);
                }
            }
        }
        return new Pair(holders, targets, subject);
    }

    /** The phrase behind the governed preposition: behind the noun, else at the start of the clause. */
    private @Nullable Chunk aimed(Frame frame, Chunk chunk, StanceEntry entry) {
        if (entry.preposition() != null) {
            Chunk own = slots.preposition(frame, entry.preposition(), chunk.end());
            return own == null || own.start() < chunk.end() ? null : own;
        }
        for (String slot : entry.targets()) {
            if (slot.startsWith("prep:") && !slot.equals("prep:zwischen")) {
                Chunk found = slots.preposition(frame, slot.substring(5), chunk.end());
                if (found != null && found != chunk && reachable(frame, chunk, found)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A phrase before the noun counts only at the very front: "Für das Projekt gab es Lob". */
    private boolean reachable(Frame frame, Chunk chunk, Chunk found) {
        if (found.start() >= chunk.end()) {
            return found.no() - chunk.no() <= 4;
        }
        return frame.clause().finite() > found.start() && frame.clause().finite() < chunk.start();
    }

    private @Nullable Chunk giver(Frame frame, Chunk chunk, @Nullable Chunk aimed) {
        for (String word : GIVERS) {
            for (Chunk other : frame.chunks()) {
                if (!other.after(word)
                        || other == aimed
                        || other.joinedTo() >= 0
                        || article.actors().holder(frame, other) == null) {
                    continue;
                }
                boolean attribute = other.start() == chunk.end();
                boolean behind = other.start() > chunk.start()
                        && (aimed == null || other.start() >= aimed.end() || other.end() <= aimed.start());
                boolean comes = frame.infinitives().stream()
                        .anyMatch(verb -> verb.equals("kommen")
                                || verb.equals("geben")
                                || verb.equals("verlauten")
                                || verb.equals("erhalten")
                                || EARNING.contains(verb));
                if (attribute || behind && word.equals("von") || comes) {
                    return other;
                }
            }
        }
        return null;
    }

    /** "Für das Projekt gab es Kritik von …", "Lob erntete der Entwurf von …". */
    private void received(Frame frame, Chunk chunk, List<Target> targets) {
        boolean earns = frame.infinitives().stream().anyMatch(EARNING::contains);
        Chunk goal = slots.preposition(frame, "für", frame.start());
        if (frame.infinitives().contains("geben") && goal != null && goal != chunk) {
            addTarget(frame, goal, targets);
        } else if (earns && frame.subject() != null && frame.subject().no() != chunk.no()) {
            addTarget(frame, frame.subject(), targets);
        }
    }

    /** Whether a verb that only carries the noun has it as object or predicate. */
    private boolean carried(Frame frame, Chunk chunk) {
        boolean verb = frame.infinitives().stream().anyMatch(support.all()::contains);
        return verb
                && chunk.preposition() == null
                && (frame.subject() == null || frame.subject().no() != chunk.no());
    }

    /** "mit Sorge", "aus Unmut": a bare noun behind mit, aus, voll. */
    private boolean adverbial(Chunk chunk) {
        if (chunk.start() > 0
                && (chunk.after("bei") && view.lower(chunk.phrase()).startsWith("all") || chunk.after("trotz"))) {
            return true;
        }
        boolean preposition = chunk.after("mit") || chunk.after("aus") || chunk.after("voller") || chunk.after("unter");
        return preposition && !view.is(chunk.phrase(), WordClass.DETERMINER);
    }

    /** "Mit Sorge blickt X auf Y", "Mit Sorge sieht X Y". */
    private void viewed(Frame frame, Chunk chunk, List<Target> targets) {
        Chunk seen = slots.target(frame, "acc");
        if (seen == null || seen == chunk) {
            seen = slots.preposition(frame, "auf", frame.finite());
        }
        if (seen != null && seen != chunk) {
            addTarget(frame, seen, targets);
        }
    }

    static boolean possessive(TextView view, Chunk chunk) {
        return chunk.phrase() < chunk.head()
                && view.token(chunk.phrase()).is(Feature.POSSESSIVE)
                && (view.lower(chunk.phrase()).startsWith("sein")
                        || view.lower(chunk.phrase()).startsWith("ihr"));
    }

    private void addTarget(Frame frame, Chunk chunk, List<Target> targets) {
        Target target = article.actors().target(frame, chunk);
        if (target != null) {
            targets.add(target);
        }
    }
}
