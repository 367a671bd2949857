package de.pressespiegel.text.stance.actor;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.FrameReader;
import de.pressespiegel.text.frame.MentionIndex;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun stands for among the phrases before it. */
final class Antecedents {
    private static final Set<String> THIRD = Set.of("ihn", "sie", "es", "ihm", "ihr", "ihnen");

    private final ActorResolver actors;
    private final FrameReader frames;
    private final TextView view;
    private final MentionIndex mentions;

    Antecedents(ActorResolver actors, FrameReader frames, MentionIndex mentions) {
        this.actors = actors;
        this.frames = frames;
        this.view = frames.view();
        this.mentions = mentions;
    }

    /** A phrase and the frame it stands in. */
    record Found(Frame frame, Chunk chunk) {}

    /** What a demonstrative points to: the last phrase before it that agrees. */
    @Nullable
    Found shown(Frame frame, Chunk chunk) {
        int gender = gender(view.lexeme(chunk.head()).cases());
        for (int no = frame.clause().no() - 1; no >= Math.max(0, frame.clause().no() - 3); no--) {
            Frame earlier = frames.of(view.clauses().get(no));
            for (int i = earlier.chunks().size() - 1; i >= 0; i--) {
                Chunk other = earlier.chunks().get(i);
                boolean fits =
                        (genderOf(other) & gender) != 0 && !actors.pronoun(other) && other.end() <= chunk.start();
                if (fits && other.preposition() == null) {
                    return new Found(earlier, other);
                }
            }
        }
        return null;
    }

    /** "verteidigen die Subvention, … halten sie für": an object takes up the object of the clause before it. */
    @Nullable
    Found object(Frame frame, Chunk chunk) {
        boolean subject = frame.subject() != null && frame.subject().no() == chunk.no();
        Clause before = view.clause(frame.clause().no() - 1, frame.clause().sentence());
        int gender = gender(view.lexeme(chunk.head()).cases());
        if (subject
                || chunk.preposition() != null
                || before == null
                || before.finite() < 0
                || !THIRD.contains(view.lower(chunk.head()))) {
            return null;
        }
        Frame earlier = frames.of(before);
        Found found = null;
        for (Chunk other : earlier.chunks()) {
            boolean object = earlier.subject() != null
                    && other.no() != earlier.subject().no()
                    && other.free()
                    && other.joinedTo() < 0
                    && !earlier.apposed(other)
                    && (other.cases() & (Cases.ACCUSATIVE | Cases.DATIVE)) != 0;
            if (object && (genderOf(other) & gender) != 0 && !actors.pronoun(other)) {
                found = new Found(earlier, other);
            }
        }
        return found;
    }

    /** "Das irritiert China": what the clause before tells of, shown by its object, else by its subject; null if nothing. */
    @Nullable
    Target event(Frame frame, int from) {
        for (int no = frame.clause().no() - 1; no >= Math.max(0, frame.clause().no() - 3); no--) {
            Clause before = view.clauses().get(no);
            Frame earlier = before.finite() < 0 ? null : frames.of(before);
            Chunk best = null;
            for (Chunk other : earlier == null ? List.<Chunk>of() : earlier.chunks()) {
                boolean thing = other.end() <= from
                        && other.free()
                        && view.is(other.head(), WordClass.NOUN)
                        && earlier != null
                        && actors.nominal(earlier, other) == null;
                boolean object = best != null
                        && earlier != null
                        && earlier.subject() != null
                        && best.no() == earlier.subject().no();
                best = thing && (best == null || object) ? other : best;
            }
            if (best != null) {
                return Target.issue(actors.issue(best), best.head());
            }
        }
        return null;
    }

    /** Gender and number of a chunk; the name of a country without article is neuter. */
    private int genderOf(Chunk chunk) {
        Mention mention = mentions.at(chunk.head());
        boolean bareCountry = mention != null
                && mention.entityType() == EntityType.COUNTRY
                && chunk.phrase() == chunk.head()
                && !view.lower(chunk.head()).equals("usa");
        return bareCountry ? 4 : gender(chunk.cases());
    }

    @Nullable
    Found of(Frame frame, Chunk chunk, boolean actor) {
        Clause clause = frame.clause();
        String lower = view.lower(chunk.head());
        if (clause.type() == SegmentType.RELATIVE
                && chunk.phrase() <= clause.head() + 1
                && view.is(chunk.head(), WordClass.RELATIVE)) {
            return beforeComma(clause, chunk, actor);
        }
        boolean letter = lower.startsWith("letzter");
        if (letter || lower.startsWith("erster")) {
            Frame before = previousWithPair(clause);
            Chunk pair = before == null ? null : pair(before);
            if (before != null && pair != null) {
                List<Chunk> parts = before.withJoined(pair);
                return new Found(before, letter ? parts.get(parts.size() - 1) : parts.get(0));
            }
            return null;
        }
        int gender = gender(view.lexeme(chunk.head()).cases());
        if (chunk.cases() == Cases.ALL || gender == 0) {
            return null;
        }
        Found before = back(frame, chunk, gender, actor);
        return before != null || !actor ? before : ahead(frame, gender);
    }

    /** "Indem er dem Nachbarn droht, verschärft Präsident Gromik": the subject of the main clause that follows. */
    private @Nullable Found ahead(Frame frame, int gender) {
        Clause clause = frame.clause();
        Clause next = view.clause(clause.no() + 1, clause.sentence());
        if (clause.type() != SegmentType.SUBORDINATE || next == null || !next.verbFirst()) {
            return null;
        }
        Frame main = frames.of(next);
        Chunk subject = main.subject();
        if (subject == null || actors.pronoun(subject) || (genderOf(subject) & gender) == 0) {
            return null;
        }
        return actors.nominal(main, subject) == null ? null : new Found(main, subject);
    }

    private @Nullable Found back(Frame frame, Chunk chunk, int gender, boolean actor) {
        int sentence = frame.clause().sentence();
        for (int no = frame.clause().no() - 1; no >= 0; no--) {
            Clause before = view.clauses().get(no);
            if (before.sentence() < sentence - 2) {
                return null;
            }
            if (before.type() == SegmentType.QUOTE && before.end() - before.start() > 2) {
                continue;
            }
            Frame earlier = frames.of(before);
            Found found = best(earlier, chunk, gender, actor);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found best(Frame earlier, Chunk pronoun, int gender, boolean actor) {
        Chunk subject = earlier.subject();
        if (subject != null && fits(earlier, subject, pronoun, gender, actor)) {
            return new Found(earlier, subject);
        }
        for (Chunk other : earlier.chunks()) {
            if (fits(earlier, other, pronoun, gender, actor)) {
                return new Found(earlier, other);
            }
        }
        return null;
    }

    private boolean fits(Frame earlier, Chunk other, Chunk pronoun, int gender, boolean actor) {
        if (other.end() > pronoun.start() || actors.pronoun(other) || (genderOf(other) & gender) == 0) {
            return false;
        }
        Actor named = actors.nominal(earlier, other);
        return actor ? named != null && named.type() != EntityType.PLACE : named == null;
    }

    /** Gender and number bits of a case mask, whatever the case. */
    private static int gender(int mask) {
        return (mask | mask >>> 4 | mask >>> 8 | mask >>> 12) & 0xF;
    }

    private @Nullable Found beforeComma(Clause clause, Chunk pronoun, boolean actor) {
        int comma = clause.start() - 1;
        if (comma < 1) {
            return null;
        }
        Clause host = view.clauseAt(comma - 1);
        if (host == null) {
            return null;
        }
        Frame frame = frames.of(host);
        int gender = gender(view.lexeme(pronoun.head()).cases());
        Chunk found = null;
        for (Chunk other : frame.chunks()) {
            if (other.end() <= comma && (gender(other.cases()) & gender) != 0 && other.end() >= comma - 6) {
                boolean isActor = actors.nominal(frame, other) != null;
                if (found == null || isActor == actor || other.end() == comma) {
                    found = other;
                }
            }
        }
        return found == null ? null : new Found(frame, found);
    }

    @Nullable
    Frame previousWithPair(Clause clause) {
        for (int no = clause.no() - 1; no >= Math.max(0, clause.no() - 4); no--) {
            Frame frame = frames.of(view.clauses().get(no));
            if (pair(frame) != null) {
                return frame;
            }
        }
        return null;
    }

    static @Nullable Chunk pair(Frame frame) {
        for (Chunk chunk : frame.chunks()) {
            if (frame.withJoined(chunk).size() >= 2) {
                return chunk;
            }
        }
        return null;
    }
}
