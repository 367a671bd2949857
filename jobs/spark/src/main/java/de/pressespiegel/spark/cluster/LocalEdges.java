package de.pressespiegel.spark.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pairs of a small corpus, found in memory by the same rules as {@link TextClusters} finds them with Spark. */
final class LocalEdges {
    /** Two texts that say the same. */
    record Edge(String a, String b) {}

    private LocalEdges() {}

    /**
     * The pairs.
     *
     * @param texts the shingles of each text, by its hash
     */
    static List<Edge> of(NavigableMap<String, int[]> texts) {
        Map<Long, List<String>> buckets = new TreeMap<>();
        for (Map.Entry<String, int[]> text : texts.entrySet()) {
            for (long band : Shingles.bands(text.getValue())) {
                buckets.computeIfAbsent(band, key -> new ArrayList<>()).add(text.getKey());
            }
        }
        Set<Edge> candidates = new LinkedHashSet<>();
        for (List<String> bucket : buckets.values()) {
            for (int i = 1; i < bucket.size(); i++) {
                candidates.add(new Edge(bucket.get(i - 1), bucket.get(i)));
                candidates.add(new Edge(bucket.get(0), bucket.get(i)));
            }
        }
        return candidates.stream()
                .filter(edge -> same(texts.get(edge.a()), texts.get(edge.b())))
                .toList();
    }

    private static boolean same(int @Nullable [] a, int @Nullable [] b) {
        return a != null && b != null && Similarity.same(a, b);
    }
}
