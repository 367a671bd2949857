package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the chunk that fills a slot of an entry. */
final class Slots {
    private static final Set<String> TIMES = Set.of(
            "Jahr",
            "Monat",
            "Woche",
            "Tag",
            "Stunde",
            "Minute",
            "Montag",
            "Dienstag",
            "Mittwoch",
            "Donnerstag",
            "Freitag",
            "Samstag",
            "Sonntag",
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
            "Abend",
            "Morgen",
            "Nacht",
            "Mal",
            "Zeit",
            "Prozent",
            "Ende",
            "Anfang",
            "Blick",
            "Seite");

    private final Article article;
    private final TextView view;

    Slots(Article article) {
        this.article = article;
        this.view = article.view();
    }

    /** The chunk in a target slot (acc, dat, gen, prep:x) of a verb; null if none. */
    @Nullable
    Chunk target(Frame frame, String slot) {
        if (slot.startsWith("prep:")) {
            return argument(frame, slot.substring(5));
        }
        if (slot.equals("acc") && frame.voice() != Diathesis.ACTIVE && frame.voice() != Diathesis.RECIPIENT) {
            return frame.subject();
        }
        if (slot.equals("dat") && frame.voice() == Diathesis.RECIPIENT) {
            return frame.subject();
        }
        int wanted = slot.equals("acc") ? Cases.ACCUSATIVE : slot.equals("dat") ? Cases.DATIVE : Cases.GENITIVE;
        Chunk best = null;
        double bestScore = 0;
        for (Chunk chunk : frame.chunks()) {
            double score = score(frame, chunk, wanted);
            if (score > bestScore) {
                best = chunk;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Frame frame, Chunk chunk, int wanted) {
        Chunk subject = frame.subject();
        boolean own = subject != null && (chunk.no() == subject.no() || chunk.joinedTo() == subject.no());
        boolean dative = wanted == Cases.DATIVE;
        boolean misread = dative && chunk.genitiveOf() >= 0 && chunk.genitiveOf() < chunk.no();
        if (own
                || frame.apposed(chunk)
                || chunk.preposition() != null
                || chunk.joinedTo() >= 0
                || !(chunk.free() || misread)
                || (chunk.cases() & wanted) == 0
                || time(chunk)) {
            return 0;
        }
        if (view.is(chunk.head(), WordClass.REFLEXIVE) && !view.is(chunk.head(), WordClass.PRONOUN)) {
            return 0;
        }
        double score = 1;
        boolean other = (chunk.cases() & ~wanted & 0xFFFF & ~Cases.GENITIVE) != 0;
        score += other ? 0 : 0.5;
        boolean actor = article.actors().mentions().actorAt(chunk.phrase(), chunk.end());
        score += dative && actor ? 0.6 : 0;
        score -= misread ? 0.5 : 0;
        score += chunk.start() > frame.finite() ? 0.1 : 0;
        return score - chunk.no() * 0.03;
    }

    /** Whether the chunk is a time or measure. */
    boolean time(Chunk chunk) {
        for (String lemma : article.frames().lemmas().of(view.token(chunk.head()))) {
            if (TIMES.contains(lemma)) {
                return true;
            }
        }
        return Character.isDigit(view.token(chunk.head()).form().charAt(0));
    }

    /** The phrase behind a preposition: the first at or behind the token, else the last before it. */
    @Nullable
    Chunk preposition(Frame frame, String preposition, int from) {
        Chunk before = null;
        for (Chunk chunk : frame.chunks()) {
            if (chunk.after(preposition) && chunk.joinedTo() < 0 && !time(chunk)) {
                if (chunk.start() >= from) {
                    return chunk;
                }
                before = chunk;
            }
        }
        return before;
    }

    /** The phrase behind a preposition as argument of the verb: before a main clause's verb only the first phrase is one. */
    @Nullable
    Chunk argument(Frame frame, String preposition) {
        Chunk chunk = preposition(frame, preposition, frame.finite());
        boolean attribute = chunk != null
                && frame.clause().type() == SegmentType.MAIN
                && chunk.no() > 0
                && chunk.start() < frame.clause().finite();
        return attribute ? null : chunk;
    }

    /** The agent of a passive. */
    @Nullable
    Chunk agent(Frame frame) {
        for (String word : new String[] {"von", "durch", "seitens"}) {
            for (Chunk chunk : frame.chunks()) {
                if (chunk.after(word)
                        && chunk.joinedTo() < 0
                        && article.actors().holder(frame, chunk) != null
                        && !attributive(frame, chunk)) {
                    return chunk;
                }
            }
        }
        return null;
    }

    /** "der Rücktritt von Minister Engstler": a von phrase directly behind a common noun that takes it as attribute. */
    private boolean attributive(Frame frame, Chunk chunk) {
        if (!chunk.after("von") || chunk.start() == 0) {
            return false;
        }
        for (Chunk host : frame.chunks()) {
            if (host.end() == chunk.start() && !host.after("von")) {
                boolean behindVerb = host.start() > frame.finite();
                return behindVerb && host.preposition() != null;
            }
        }
        return false;
    }

    /** Whether the clause is introduced as content: dass, or an infinitive with zu. */
    @Nullable
    Clause content(Frame frame, boolean infinitive) {
        Clause next = article.next(frame.clause());
        if (next == null) {
            return null;
        }
        return infinitive == next.verbless() && (infinitive || next.startsWith(WordClass.DASS)) ? next : null;
    }
}
