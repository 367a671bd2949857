package de.pressespiegel.text.frame;

import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject among the chunks of a clause: case, agreement, then who can act, then place. */
final class SubjectReader {
    private final TextView view;
    private final MentionIndex mentions;

    SubjectReader(TextView view, MentionIndex mentions) {
        this.view = view;
        this.mentions = mentions;
    }

    @Nullable
    Chunk find(Clause clause, List<Chunk> chunks, List<Range> ranges) {
        int finite = clause.finite();
        boolean singular = view.is(finite, WordClass.SINGULAR_VERB);
        boolean plural = view.is(finite, WordClass.PLURAL_VERB);
        Chunk best = null;
        double bestScore = 0;
        for (Chunk chunk : chunks) {
            if (!chunk.free()
                    || chunk.joinedTo() >= 0
                    || chunk.start() < ranges.get(0).start()) {
                continue;
            }
            double score = score(clause, chunks, chunk, singular, plural);
            if (score > bestScore) {
                best = chunk;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Clause clause, List<Chunk> chunks, Chunk chunk, boolean singular, boolean plural) {
        boolean joint = joint(chunks, chunk);
        boolean agrees = Cases.subjectOf(chunk.cases(), singular && !joint, plural)
                || (joint && plural && Cases.nominative(chunk.cases()))
                || (joint && singular && Cases.nominative(chunk.cases()))
                || mentions.named(chunk.phrase(), chunk.end());
        if (!agrees) {
            return 0;
        }
        boolean accusative = (chunk.cases() & Cases.ACCUSATIVE) != 0;
        boolean reduced = clause.type() == SegmentType.MAIN
                && clause.boundary() == Boundary.COORDINATOR
                && clause.finite() == clause.head();
        if (reduced
                && (accusative || !view.is(chunk.head(), WordClass.PRONOUN) && chunk.start() > clause.finite() + 3)) {
            return 0;
        }
        double score = 1;
        String lower = view.lower(chunk.head());
        if (lower.equals("es") && chunk.end() == chunk.phrase() + 1) {
            boolean first = clause.type() == SegmentType.MAIN
                    ? chunk.start() == clause.finite() + 1
                    : chunk.start() == clause.head() + 1;
            score += first ? 0.9 : -0.4;
        }
        boolean copula = copula(clause, chunks);
        // with a copula the predicate noun is a nominative too, so case tells nothing
        score += accusative && !copula ? 0 : 0.8;
        score += mentions.actorAt(chunk.phrase(), chunk.end()) ? 0.6 : 0;
        if (copula && view.lower(chunk.phrase()).startsWith("ein")) {
            // "Pakistan ist ein alter Rivale": the predicate noun
            score -= 0.9;
        }
        if (apposed(chunks, chunk)) {
            score -= 0.9;
        }
        if (chunk.start() >= clause.end() && view.is(chunk.start() - 1, "so")) {
            // "…, so der Berater": who says it, not who does it
            return 0;
        }
        boolean front = clause.type() == SegmentType.MAIN
                ? chunk.start() < clause.finite()
                : chunk.start() <= clause.head() + 1;
        score += front ? 0.3 : 0;
        // the phrase next behind the verb rather than one further on
        score -= Math.max(0, chunk.no()) * 0.05;
        return score;
    }

    /** "Die Schließung ist der falsche Weg": sein beside two phrases without preposition. */
    private boolean copula(Clause clause, List<Chunk> chunks) {
        int free = 0;
        for (Chunk chunk : chunks) {
            free += chunk.free() && chunk.joinedTo() < 0 && Cases.nominative(chunk.cases()) ? 1 : 0;
        }
        return free > 1 && view.lexeme(clause.finite()).verbLemmas().contains("sein");
    }

    /** ", der engste Partner der Esten": a phrase behind another one and a comma only explains it. */
    private boolean apposed(List<Chunk> chunks, Chunk chunk) {
        if (chunk.no() == 0 || !view.is(chunk.start() - 1, ",")) {
            return false;
        }
        Chunk before = chunks.get(chunk.no() - 1);
        return before.end() == chunk.start() - 1 && before.preposition() == null;
    }

    private static boolean joint(List<Chunk> chunks, Chunk chunk) {
        for (Chunk other : chunks) {
            if (other.joinedTo() == chunk.no()) {
                return true;
            }
        }
        return false;
    }
}
