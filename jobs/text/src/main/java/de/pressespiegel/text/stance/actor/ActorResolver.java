package de.pressespiegel.text.stance.actor;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.ActorNouns;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.FrameReader;
import de.pressespiegel.text.frame.MentionIndex;
import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.stance.lexicon.ContainerNouns;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who or what a chunk is: entity, described actor, issue; pronouns by their antecedent. */
public final class ActorResolver {
    private static final Set<String> FIRST_PERSON = Set.of("ich", "wir", "mich", "uns", "mir", "unser", "unsere");
    private static final Set<String> THIRD_PERSON = Set.of("er", "sie", "es");
    private static final Set<String> NO_TARGET = Set.of(
            "man",
            "wer",
            "was",
            "etwas",
            "nichts",
            "alles",
            "jemand",
            "niemand",
            "niemanden",
            "niemandem",
            "viele",
            "alle",
            "allem");
    /** Demonstratives that take up what was told, not somebody or something named. */
    private static final Set<String> EVENTS = Set.of("das", "dies");

    private static final int REACH = 14;
    /** Words of a marked phrase that are shown as a target, with its mark. */
    private static final int LONGEST = 8;

    private final FrameReader frames;
    private final TextView view;
    private final MentionIndex mentions;
    private final CueReadings cues;
    private final NounPhraseActors phrases;
    private final Nominal nominal;
    private final ContainerNouns containers;
    private final Speakers speakers;
    private final Antecedents antecedents;
    private final Map<Quotation, @Nullable Actor> known = new IdentityHashMap<>();

    public ActorResolver(
            FrameReader frames,
            MentionIndex mentions,
            CueReadings cues,
            ActorNouns nouns,
            Nominal nominal,
            ContainerNouns containers,
            Speakers speakers) {
        this.cues = cues;
        this.containers = containers;
        this.frames = frames;
        this.view = frames.view();
        this.mentions = mentions;
        this.phrases = new NounPhraseActors(view, mentions, nouns, nominal);
        this.nominal = nominal;
        this.speakers = speakers;
        this.antecedents = new Antecedents(this, frames, mentions);
    }

    /** The mentions. */
    public MentionIndex mentions() {
        return mentions;
    }

    /** The quotations. */
    public Speakers speakers() {
        return speakers;
    }

    /** Who speaks in a quotation, a spokesperson standing for the organisation; null if nobody is named. */
    public @Nullable Actor speaker(Quotation quotation) {
        if (known.containsKey(quotation)) {
            return known.get(quotation);
        }
        // a pronoun that names the speaker inside the quotation must not lead back here
        known.put(quotation, null);
        Actor actor = readSpeaker(quotation);
        known.put(quotation, actor);
        return actor;
    }

    private @Nullable Actor readSpeaker(Quotation quotation) {
        String id = quotation.speakerEntityId();
        if (id != null && !quotation.anonymous() && !id.startsWith("group:")) {
            String name = quotation.speakerName() == null ? quotation.speakerSurface() : quotation.speakerName();
            return new Actor(id, name == null ? "" : name, null);
        }
        if (quotation.speakerSpans().isEmpty()) {
            return null;
        }
        int first = Speakers.first(
                view.document().tokens(), quotation.speakerSpans().get(0).startChar());
        Clause clause = view.clauseAt(first);
        Frame frame = clause == null ? null : frames.of(clause);
        for (int t = first; frame != null && t < first + 3; t++) {
            Chunk chunk = frame.chunkAt(t);
            if (chunk != null) {
                Chunk of = frame.genitiveOf(chunk);
                if (cues.noun(view, chunk.head()) != null && of != null) {
                    // "nach Ansicht des Mieterbundes"
                    chunk = of;
                }
                CueNoun noun = cues.noun(view, chunk.head());
                if (noun != null && !noun.document() && of == null) {
                    // "dem Vernehmen nach": nobody in particular
                    return null;
                }
                Actor actor = pronoun(chunk) ? pronounActor(frame, chunk, REACH) : nominal(frame, chunk);
                if (actor != null) {
                    return actor;
                }
                return pronoun(chunk) ? null : new Actor(null, phrases.described(frame, chunk), null);
            }
        }
        return quotation.speakerSurface() == null ? null : new Actor(null, quotation.speakerSurface(), null);
    }

    /** Those who a chunk with its coordinated chunks names as holders; empty when they cannot hold an attitude. */
    public List<Actor> holders(Frame frame, @Nullable Chunk chunk) {
        List<Actor> found = new ArrayList<>();
        if (chunk == null) {
            return found;
        }
        if (pronoun(chunk) && view.lower(chunk.head()).startsWith("beide")) {
            Frame before = antecedents.previousWithPair(frame.clause());
            Chunk pair = before == null ? null : Antecedents.pair(before);
            return pair == null || before == null ? found : holders(before, pair);
        }
        for (Chunk part : frame.withJoined(chunk)) {
            Actor actor = holder(frame, part);
            if (actor != null) {
                found.add(actor);
            }
        }
        return found;
    }

    /** The one who a chunk names as holder, null when it cannot hold an attitude. */
    public @Nullable Actor holder(Frame frame, Chunk chunk) {
        if (pronoun(chunk)) {
            return pronounActor(frame, chunk, REACH);
        }
        Actor actor = nominal(frame, chunk);
        if (actor == null || actor.type() == EntityType.EVENT) {
            return null;
        }
        return actor;
    }

    /** What a chunk names as target; null when it names nothing. */
    public @Nullable Target target(Frame frame, Chunk chunk) {
        String shownForm = view.lower(chunk.head());
        boolean relative = frame.clause().type() == SegmentType.RELATIVE
                && chunk.start() <= frame.clause().head() + 1;
        int mark = chunk.end() == chunk.phrase() + 1 && chunk.end() < view.size() && view.isMark(chunk.end())
                ? chunk.end()
                : -1;
        if (mark > 0 && view.is(chunk.head(), WordClass.DETERMINER) && view.mate(mark) > mark + 1) {
            // "lobte die „strategische Geduld“ Pekings"
            return Target.issue(view.text(mark + 1, Math.min(view.mate(mark), mark + LONGEST)), chunk.head());
        }
        if (EVENTS.contains(shownForm) && !relative) {
            return antecedents.event(frame, chunk.start());
        }
        if (pronoun(chunk)) {
            String lower = view.lower(chunk.head());
            if (NO_TARGET.contains(lower) || view.is(chunk.head(), WordClass.REFLEXIVE)) {
                return null;
            }
            if (lower.startsWith("kein") || lower.startsWith("jed") || lower.startsWith("ein")) {
                Chunk of = frame.genitiveOf(chunk);
                return of == null ? null : target(frame, of);
            }
            Antecedents.Found shown = lower.startsWith("dies") ? antecedents.shown(frame, chunk) : null;
            Antecedents.Found parallel = shown == null ? antecedents.object(frame, chunk) : shown;
            if (parallel != null) {
                return target(parallel.frame(), parallel.chunk());
            }
            Actor actor = pronounActor(frame, chunk, REACH);
            if (actor != null) {
                return Target.of(actor, chunk.head());
            }
            return antecedentIssue(frame, chunk);
        }
        if (view.is(chunk.head(), WordClass.NUMERAL)) {
            return null;
        }
        Target held = contained(frame, chunk);
        if (held != null) {
            return held;
        }
        Mention mention = mentions.naming(chunk.phrase(), chunk.head(), chunk.end());
        if (mention != null && !phrases.eventNoun(chunk, mention)) {
            return Target.of(mentions.actor(mention), chunk.head());
        }
        Actor actor = nominal(frame, chunk);
        if (actor != null && actor.entityId() != null) {
            return Target.of(actor, chunk.head());
        }
        return Target.issue(issue(chunk), chunk.head());
    }

    /** "die Abstimmung über die Resolution": the resolution. */
    private @Nullable Target contained(Frame frame, Chunk chunk) {
        for (String slot : containers.behind(frames.lemmas().of(view.token(chunk.head())))) {
            for (Chunk other : frame.chunks()) {
                boolean behind = slot.equals("gen")
                        ? other.genitiveOf() == chunk.no() && other.no() > chunk.no()
                        : other.after(slot) && other.start() == chunk.end();
                if (behind) {
                    return target(frame, other);
                }
            }
        }
        return null;
    }

    String issue(Chunk chunk) {
        int head = chunk.head();
        if (view.isMark(head) && view.mate(head) > head) {
            return view.text(head + 1, view.mate(head));
        }
        StringBuilder name = new StringBuilder(nominal.form(view.token(head), chunk.cases(), chunk.phrase() == head));
        for (int t = head + 1; t < chunk.end() && view.is(t, WordClass.NOUN); t++) {
            name.append(' ').append(view.token(t).form());
        }
        return name.toString();
    }

    /** What the clause before tells of, null if nothing that could be shown. */
    public @Nullable Target told(Frame frame) {
        return antecedents.event(frame, frame.start());
    }

    /** Whom a common noun names by itself, null if nobody. */
    public @Nullable Actor noun(int token) {
        return phrases.noun(token);
    }

    @Nullable
    Actor nominal(Frame frame, Chunk chunk) {
        return phrases.actor(frame, chunk);
    }

    /** Whether the chunk is a pronoun alone. */
    public boolean pronoun(Chunk chunk) {
        return chunk.end() == chunk.phrase() + 1
                && view.is(chunk.head(), WordClass.PRONOUN | WordClass.REFLEXIVE | WordClass.RELATIVE)
                && !mentioned(chunk.head())
                && (!view.is(chunk.head(), WordClass.NOUN)
                        || view.token(chunk.head()).sentenceStart() && mentions.at(chunk.head()) == null);
    }

    private boolean mentioned(int t) {
        Mention mention = mentions.at(t);
        return mention != null && mention.form() != de.pressespiegel.model.vocabulary.MentionForm.PRONOUN;
    }

    /** The actor a pronoun stands for, null if none is found. */
    private @Nullable Actor pronounActor(Frame frame, Chunk chunk, int reach) {
        Mention mention = mentions.at(chunk.head());
        if (mention != null) {
            return mentions.actor(mention);
        }
        String lower = view.lower(chunk.head());
        Quotation said = speakers.at(chunk.head());
        if (said != null
                && said.kind() != QuotationKind.DIRECT
                && said.kind() != QuotationKind.REPORTED
                && THIRD_PERSON.contains(lower)
                && reach == REACH) {
            Actor speaker = speaker(said);
            boolean person = speaker != null
                    && speaker.entityId() != null
                    && speaker.entityId().startsWith("person:");
            boolean body = speaker != null && speaker.entityId() != null && !person;
            if (speaker != null && (lower.equals("es") ? body : person || speaker.entityId() == null)) {
                return speaker;
            }
        }
        if (FIRST_PERSON.contains(lower)) {
            return said == null ? null : speaker(said);
        }
        if (lower.equals("man")) {
            return anybody(frame, said);
        }
        if (reach <= 0) {
            return null;
        }
        Antecedents.Found found = antecedents.of(frame, chunk, true);
        return found == null
                ? null
                : pronoun(found.chunk())
                        ? pronounActor(found.frame(), found.chunk(), reach - 1)
                        : holder(found.frame(), found.chunk());
    }

    /** "Man sei stolz, sagte sie": the speaker; "in Prag verfolgt man": those who govern there. */
    private @Nullable Actor anybody(Frame frame, @Nullable Quotation said) {
        if (said != null && said.kind() != QuotationKind.DIRECT) {
            return speaker(said);
        }
        for (Chunk chunk : frame.chunks()) {
            Mention seat = chunk.after("in") ? mentions.naming(chunk.phrase(), chunk.head(), chunk.end()) : null;
            boolean state = seat != null
                    && (seat.entityType() == EntityType.COUNTRY || seat.entityType() == EntityType.GOVERNMENT_BODY);
            if (seat != null && state) {
                return mentions.actor(seat);
            }
        }
        return null;
    }

    private @Nullable Target antecedentIssue(Frame frame, Chunk chunk) {
        Antecedents.Found found = antecedents.of(frame, chunk, false);
        return found == null || pronoun(found.chunk()) ? null : target(found.frame(), found.chunk());
    }
}
