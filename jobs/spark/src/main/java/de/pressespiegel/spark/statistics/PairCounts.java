package de.pressespiegel.spark.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who appears with whom inside one article: windows, pairs and distance-weighted strength. */
public final class PairCounts {
    private PairCounts() {}

    /** A place where an entity is named. */
    public record Place(String entityId, int sentenceNo, int segmentNo) {}

    /**
     * Windows of one kind that hold an entity or a pair.
     *
     * @param windowKind sentence, paragraph or article
     * @param a entity; the smaller id of a pair
     * @param b second entity; empty for a single entity; both empty for the number of all windows
     * @param windows windows that hold it
     * @param strength sum over the first's places of 1/(1+sentences to the nearest place of the second); 0 unless a pair
     */
    public record Count(String windowKind, String a, String b, long windows, double strength) {}

    /**
     * Counts of one article.
     *
     * @param places places of all entities; {@code sentenceNo} -1 counts for the article only
     * @param maxEntities entities that enter, the most frequent first, so that a list of names does not blow up
     */
    public static List<Count> of(List<Place> places, int maxEntities) {
        SortedSet<String> kept = mostFrequent(places, maxEntities);
        Map<Integer, SortedSet<String>> sentences = new TreeMap<>();
        Map<Integer, SortedSet<String>> segments = new TreeMap<>();
        Map<String, NavigableSet<Integer>> sentencesOf = new TreeMap<>();
        for (Place place : places) {
            if (kept.contains(place.entityId()) && place.sentenceNo() >= 0) {
                sentences
                        .computeIfAbsent(place.sentenceNo(), no -> new TreeSet<>())
                        .add(place.entityId());
                segments.computeIfAbsent(place.segmentNo(), no -> new TreeSet<>())
                        .add(place.entityId());
                sentencesOf
                        .computeIfAbsent(place.entityId(), id -> new TreeSet<>())
                        .add(place.sentenceNo());
            }
        }
        List<Count> counts = new ArrayList<>();
        add(counts, "sentence", sentences.values(), sentencesOf);
        add(counts, "paragraph", segments.values(), sentencesOf);
        add(counts, "article", kept.isEmpty() ? List.of() : List.of(kept), sentencesOf);
        return counts;
    }

    private static SortedSet<String> mostFrequent(List<Place> places, int maxEntities) {
        Map<String, Integer> frequency = new TreeMap<>();
        places.forEach(place -> frequency.merge(place.entityId(), 1, Integer::sum));
        SortedSet<String> kept = new TreeSet<>();
        frequency.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(maxEntities)
                .forEach(entry -> kept.add(entry.getKey()));
        return kept;
    }

    private static void add(
            List<Count> counts,
            String kind,
            Iterable<SortedSet<String>> windows,
            Map<String, NavigableSet<Integer>> sentencesOf) {
        Map<String, Long> single = new TreeMap<>();
        Map<String, Map<String, Long>> pairs = new TreeMap<>();
        long all = 0;
        for (SortedSet<String> window : windows) {
            all++;
            for (String a : window) {
                single.merge(a, 1L, Long::sum);
                for (String b : window.tailSet(a)) {
                    if (!a.equals(b)) {
                        pairs.computeIfAbsent(a, id -> new TreeMap<>()).merge(b, 1L, Long::sum);
                    }
                }
            }
        }
        if (all > 0) {
            counts.add(new Count(kind, "", "", all, 0));
        }
        single.forEach((a, n) -> counts.add(new Count(kind, a, "", n, 0)));
        Map<String, Double> strengths = new HashMap<>();
        pairs.forEach((a, others) -> others.forEach((b, n) -> counts.add(new Count(
                kind, a, b, n, strengths.computeIfAbsent(a + "\n" + b, pair -> strength(sentencesOf, a, b))))));
    }

    private static double strength(Map<String, NavigableSet<Integer>> sentencesOf, String a, String b) {
        NavigableSet<Integer> first = sentencesOf.getOrDefault(a, new TreeSet<>());
        NavigableSet<Integer> second = sentencesOf.getOrDefault(b, new TreeSet<>());
        double sum = 0;
        for (int sentence : first) {
            Integer below = second.floor(sentence);
            Integer above = second.ceiling(sentence);
            int distance = Math.min(
                    below == null ? Integer.MAX_VALUE - 1 : sentence - below,
                    above == null ? Integer.MAX_VALUE - 1 : above - sentence);
            sum += 1.0 / (1.0 + distance);
        }
        return sum;
    }
}
