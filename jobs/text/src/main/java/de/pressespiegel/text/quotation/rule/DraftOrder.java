package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.syntax.Range;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Accepted drafts by their place in the text, so that none has to be searched for among all. */
final class DraftOrder {
    private final Map<Draft, Integer> places = new IdentityHashMap<>();
    /** All drafts, by start and then by acceptance. */
    private final TreeMap<Long, Draft> all = new TreeMap<>();
    /** Those that are nested in none, by start and then the earlier accepted last, so that it is met first backwards. */
    private final TreeMap<Long, Draft> outermost = new TreeMap<>();

    void add(Draft draft, int place) {
        places.put(draft, place);
        all.put(key(draft.start(), place), draft);
        if (draft.parent() == null) {
            outermost.put(key(draft.start(), Integer.MAX_VALUE - place), draft);
        }
    }

    /** Puts a version in the place of a draft; gives the place. */
    int replace(Draft draft, Draft version) {
        Integer place = places.remove(draft);
        if (place == null) {
            throw new IllegalStateException("never accepted: " + draft);
        }
        all.remove(key(draft.start(), place));
        outermost.remove(key(draft.start(), Integer.MAX_VALUE - place));
        add(version, place);
        return place;
    }

    /** The outermost draft with the latest start before a token, of several the one accepted first; null if none. */
    @Nullable
    Draft lastBefore(int t) {
        Map.Entry<Long, Draft> last = outermost.lowerEntry(key(t, 0));
        return last == null ? null : last.getValue();
    }

    /** Those that start in the stretch, in the order of acceptance; a list of the caller's own. */
    List<Draft> startingIn(Range stretch) {
        TreeMap<Integer, Draft> found = new TreeMap<>();
        all.subMap(key(stretch.start(), 0), key(stretch.end(), 0))
                .forEach((key, draft) -> found.put((int) (key & Integer.MAX_VALUE), draft));
        return new ArrayList<>(found.values());
    }

    private static long key(int token, int rank) {
        return ((long) token << 32) + rank;
    }
}
