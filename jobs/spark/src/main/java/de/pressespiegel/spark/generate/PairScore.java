package de.pressespiegel.spark.generate;

import java.util.HashMap;
import java.util.Map;

/**
 * Clusters against the truth, counted over pairs of articles: of the pairs put together, how many tell the same story
 * (precision); of the pairs that tell the same story, how many are put together (recall). Linear in the articles.
 *
 * @param predicted pairs in the same cluster
 * @param gold pairs of the same story
 * @param right pairs in both
 */
public record PairScore(long predicted, long gold, long right) {
    /**
     * Counts.
     *
     * @param clusters cluster of each article
     * @param stories story of each article, for the same articles
     */
    public static PairScore of(Map<String, String> clusters, Map<String, String> stories) {
        Map<String, Long> both = new HashMap<>();
        Map<String, Long> byCluster = new HashMap<>();
        Map<String, Long> byStory = new HashMap<>();
        clusters.forEach((article, cluster) -> {
            String story = stories.getOrDefault(article, article);
            byCluster.merge(cluster, 1L, Long::sum);
            byStory.merge(story, 1L, Long::sum);
            both.merge(cluster + "\n" + story, 1L, Long::sum);
        });
        return new PairScore(pairs(byCluster), pairs(byStory), pairs(both));
    }

    private static long pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    /** 0..1; 1 when nothing was put together. */
    public double precision() {
        return predicted == 0 ? 1 : (double) right / predicted;
    }

    /** 0..1; 1 when nothing was to be put together. */
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }
}
