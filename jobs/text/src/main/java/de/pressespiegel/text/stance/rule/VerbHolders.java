package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.FrameVerbs.Role;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds the attitude that a verb carries: subject, agent, understood subject, those named beside it. */
final class VerbHolders {
    private static final Set<StanceClass> OBJECT_CONTROL = Set.of(StanceClass.BLAME, StanceClass.DEMAND);

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final Predications predications;
    private final FrameVerbs verbs;

    VerbHolders(
            Article article, Slots slots, Circumstances circumstances, Predications predications, FrameVerbs verbs) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.predications = predications;
        this.verbs = verbs;
    }

    /** Holders of the attitude of the clause's verb. */
    Holders of(Frame frame) {
        if (frame.voice() == Diathesis.PASSIVE
                || frame.voice() == Diathesis.STATE
                || frame.voice() == Diathesis.RECIPIENT) {
            Chunk agent = slots.agent(frame);
            return Holders.of(article.actors().holders(frame, agent), agent);
        }
        if (frame.clause().type() == SegmentType.INFINITIVE) {
            return controlled(frame);
        }
        Article.Held held = article.subject(frame);
        if (held == null || caused(frame)) {
            return Holders.NOBODY;
        }
        List<Actor> actors = new ArrayList<>(article.actors().holders(held.frame(), held.chunk()));
        List<Actor> excepted = excepted(frame);
        actors.removeIf(actor -> excepted.stream().anyMatch(actor::same));
        if (!actors.isEmpty()) {
            companions(frame, actors);
        }
        return Holders.of(actors, held.chunk());
    }

    /** "ebenso wie Japan", "zusammen mit Japan", "einschließlich Ungarns": those who are named beside the subject. */
    private void companions(Frame frame, List<Actor> actors) {
        for (Chunk chunk : frame.chunks()) {
            String before = chunk.start() > frame.start() ? view.lower(chunk.start() - 1) : "";
            String second = chunk.start() - 2 >= frame.start() ? view.lower(chunk.start() - 2) : "";
            boolean like = chunk.after("wie") && (second.equals("ebenso") || second.equals("genauso"));
            boolean with = chunk.after("mit") && (before.equals("zusammen") || before.equals("gemeinsam"));
            boolean beside = (chunk.after("neben") || chunk.after("nach"))
                    && frame.lemmas().contains("auch");
            if (like
                    || with
                    || beside && chunk.start() < frame.finite()
                    || chunk.after("einschließlich")
                    || chunk.after("inklusive")
                    || chunk.after("samt")) {
                Actor actor = article.actors().holder(frame, chunk);
                if (actor != null && actors.stream().noneMatch(actor::same)) {
                    actors.add(actor);
                }
            }
        }
    }

    /** Those whom the clause excepts or contrasts: "außer Ungarn", "nicht Belgien, sondern". */
    List<Actor> excepted(Frame frame) {
        List<Actor> actors = new ArrayList<>();
        for (Chunk chunk : frame.chunks()) {
            boolean except = chunk.after("außer") || chunk.after("ausgenommen") || chunk.after("bis auf");
            boolean contrast = chunk.preposition() == null
                    && chunk.start() > frame.start()
                    && circumstances.contrasted(frame, chunk.start() - 1)
                    && chunk.start() < frame.finite();
            if (except || contrast) {
                Actor actor = article.actors().holder(frame, chunk);
                if (actor != null) {
                    actors.add(actor);
                }
            }
        }
        Clause before = view.clause(frame.clause().no() - 1, frame.clause().sentence());
        boolean taken = view.lower(frame.clause().start()).equals("sondern");
        if (taken
                && before != null
                && before.type() == SegmentType.FRAGMENT
                && circumstances.contrasted(frame, before.start())) {
            Frame denied = article.frames().of(before);
            for (Chunk chunk : denied.chunks()) {
                actors.addAll(article.actors().holders(denied, chunk));
            }
        }
        return actors;
    }

    /** Who is understood as subject of an infinitive: subject or object of the verb that governs it. */
    private Holders controlled(Frame frame) {
        Frame governor = article.governor(frame.clause());
        if (governor == null) {
            return Holders.NOBODY;
        }
        Chunk owner = owner(frame, governor);
        if (owner != null) {
            return Holders.of(article.actors().holders(governor, owner), owner);
        }
        if (governor.voice() == Diathesis.PASSIVE) {
            return Holders.NOBODY;
        }
        for (StanceEntry entry : predications.of(governor)) {
            if (OBJECT_CONTROL.contains(entry.kind())) {
                if (entry.kind() == StanceClass.DEMAND || entry.target().equals("none")) {
                    return Holders.NOBODY;
                }
                Chunk object = slots.target(governor, entry.target());
                Article.Held blamer = article.subject(governor);
                Actor asserter = blamer == null ? null : article.actors().holder(blamer.frame(), blamer.chunk());
                if (object != null) {
                    return new Holders(article.actors().holders(governor, object), object, asserter, false, false);
                }
            }
        }
        Article.Held held = article.subject(governor);
        boolean considered = governor.infinitives().contains("erwägen")
                || governor.infinitives().contains("überlegen")
                || circumstances.hedged(governor);
        return held == null
                ? Holders.NOBODY
                : new Holders(
                        article.actors().holders(held.frame(), held.chunk()),
                        held.chunk(),
                        null,
                        considered,
                        refused(frame, governor));
    }

    /** "Sanktionen zwingen Russland und Nordkorea": a thing in front does it, not the only ones who could act. */
    private boolean caused(Frame frame) {
        Chunk front = frame.chunks().isEmpty() ? null : frame.chunks().get(0);
        return front != null
                && frame.infinitives().stream().anyMatch(verb -> verbs.is(verb, Role.CAUSING))
                && front.start() < frame.finite()
                && front != frame.subject()
                && front.free()
                && Cases.nominative(front.cases())
                && view.is(front.head(), WordClass.NOUN)
                && article.actors().holder(frame, front) == null;
    }

    /** "Chinas Ziel, die Beziehungen zu verbessern": the genitive of the noun that the infinitive belongs to. */
    private @Nullable Chunk owner(Frame frame, Frame governor) {
        int comma = frame.clause().start() - 1;
        for (Chunk chunk : governor.chunks()) {
            Chunk genitive = governor.genitiveOf(chunk);
            boolean next = chunk.end() == comma || genitive != null && genitive.end() == comma;
            if (next
                    && genitive != null
                    && !article.actors().holders(governor, genitive).isEmpty()) {
                return genitive;
            }
        }
        return null;
    }

    /** "weigert sich, … zu unterstützen", "ohne … zu kritisieren". */
    private boolean refused(Frame frame, Frame governor) {
        String introduced = view.lower(frame.clause().head());
        boolean without = introduced.equals("ohne") || introduced.endsWith("statt");
        return without || governor.infinitives().stream().anyMatch(verb -> verbs.is(verb, Role.REFUSING));
    }
}
