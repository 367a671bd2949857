package de.pressespiegel.text.frame;

import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause as predicate and arguments.
 *
 * @param clause the clause
 * @param ranges its tokens: cut-off front field, own words, verb bracket behind embedded clauses
 * @param chunks phrases in text order
 * @param finite token of the finite verb, -1 if none
 * @param lexical token of the verb that carries the meaning, -1 if none
 * @param infinitives base forms that the lexical verb may stand for, separated particle joined
 * @param governors base forms of the verbs above it: modals, auxiliaries, scheinen
 * @param voice active or which passive
 * @param lemmas base forms of all words of the clause
 * @param subject the chunk that agrees with the finite verb, null if none
 * @param appositions numbers of the chunks that only explain another one, with the number of that one
 */
public record Frame(
        Clause clause,
        List<Range> ranges,
        List<Chunk> chunks,
        int finite,
        int lexical,
        int particle,
        Set<String> infinitives,
        Set<String> governors,
        Diathesis voice,
        Set<String> lemmas,
        @Nullable Chunk subject,
        Map<Integer, Integer> appositions) {

    /** Active or which passive. */
    public enum Diathesis {
        ACTIVE,
        /** wird (ist) gelobt (worden) */
        PASSIVE,
        /** ist gelobt */
        STATE,
        /** bekommt gelobt */
        RECIPIENT
    }

    /** First token. */
    public int start() {
        return ranges.get(0).start();
    }

    /** Behind the last token. */
    public int end() {
        return ranges.get(ranges.size() - 1).end();
    }

    /** Whether the token is one of its own. */
    public boolean holds(int t) {
        for (Range range : ranges) {
            if (range.contains(t)) {
                return true;
            }
        }
        return false;
    }

    /** The chunk that holds the token, null if none. */
    public @Nullable Chunk chunkAt(int t) {
        for (Chunk chunk : chunks) {
            if (chunk.start() <= t && t < chunk.end()) {
                return chunk;
            }
        }
        return null;
    }

    /** The chunk and those coordinated with it. */
    public List<Chunk> withJoined(Chunk chunk) {
        int first = chunk.joinedTo() >= 0 ? chunk.joinedTo() : chunk.no();
        List<Chunk> all = new ArrayList<>();
        for (Chunk other : chunks) {
            if (other.no() == first || other.joinedTo() == first) {
                all.add(other);
            }
        }
        return all;
    }

    /** Whether the chunk only explains another one: "Ines Raabe, Chefin des Verbands". */
    public boolean apposed(Chunk chunk) {
        return appositions.containsKey(chunk.no());
    }

    /** The chunk that explains this one, null if none does. */
    public @Nullable Chunk appositionOf(Chunk chunk) {
        for (Chunk other : chunks) {
            Integer host = appositions.get(other.no());
            if (host != null && host == chunk.no()) {
                return other;
            }
        }
        return null;
    }

    /** The genitive attribute of a chunk, null if none. */
    public @Nullable Chunk genitiveOf(Chunk chunk) {
        for (Chunk other : chunks) {
            if (other.genitiveOf() == chunk.no()) {
                return other;
            }
        }
        return null;
    }
}
