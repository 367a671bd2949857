package de.pressespiegel.text.golden;

import java.util.EnumMap;
import java.util.Map;

/** Hits and cases of each measure; tallies of several articles add up. */
final class Tally {
    private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);

    void add(Measure measure, boolean hit) {
        add(measure, hit ? 1 : 0, 1);
    }

    void add(Measure measure, int hits, int cases) {
        int[] count = counts.computeIfAbsent(measure, key -> new int[2]);
        count[0] += hits;
        count[1] += cases;
    }

    void addAll(Tally other) {
        other.counts.forEach((measure, count) -> add(measure, count[0], count[1]));
    }

    int cases(Measure measure) {
        return counts.getOrDefault(measure, new int[2])[1];
    }

    /** Hits by cases; 1 without cases. */
    double share(Measure measure) {
        int[] count = counts.getOrDefault(measure, new int[2]);
        return count[1] == 0 ? 1 : (double) count[0] / count[1];
    }
}
