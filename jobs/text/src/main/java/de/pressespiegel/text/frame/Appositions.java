package de.pressespiegel.text.frame;

import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds loose appositions: a phrase between commas that only explains the one before it. */
final class Appositions {
    private Appositions() {}

    /** Number of each apposition with the number of the chunk it explains. */
    static Map<Integer, Integer> of(TextView view, List<Chunk> chunks) {
        Map<Integer, Integer> found = new HashMap<>();
        for (Chunk chunk : chunks) {
            if (chunk.no() > 0
                    && chunk.free()
                    && chunk.joinedTo() < 0
                    && (standsAlone(view, chunk) || enclosed(view, chunks, chunk))) {
                Chunk host = chunks.get(chunk.no() - 1);
                if (host.end() == chunk.start() - 1) {
                    boolean attribute = host.genitiveOf() >= 0 && host.genitiveOf() < host.no();
                    int no = attribute ? host.genitiveOf() : host.no();
                    found.put(chunk.no(), found.getOrDefault(no, no));
                }
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** "dass Riga, die größte Stadt des Baltikums, die Kosten": between two commas inside a clause. */
    private static boolean enclosed(TextView view, List<Chunk> chunks, Chunk chunk) {
        int end = chunk.end();
        for (Chunk other : chunks) {
            boolean attribute = other.no() > chunk.no() && other.start() == end && other.genitiveOf() >= chunk.no();
            end = attribute ? other.end() : end;
        }
        return view.is(chunk.start() - 1, ",") && end < view.sentenceEnd(chunk.start()) && view.is(end, ",");
    }

    /** Whether the phrase opens a stretch without verb behind a comma. */
    private static boolean standsAlone(TextView view, Chunk chunk) {
        Clause clause = view.clauseAt(chunk.start());
        return clause != null
                && clause.type() == SegmentType.FRAGMENT
                && clause.start() == chunk.start()
                && clause.boundary() == Boundary.COMMA;
    }
}
