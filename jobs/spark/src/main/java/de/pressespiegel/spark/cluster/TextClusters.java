package de.pressespiegel.spark.cluster;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Clusters of articles that say the same text: equal after case, space and punctuation are taken away. The original is the
 * earliest dated, then the longest, then the smallest id; the cluster is named after its smallest article id, so that its
 * name does not depend on order.
 */
public final class TextClusters {
    private TextClusters() {}

    /**
     * Assigns clusters.
     *
     * @param articles all articles with article_id, text, published_on and n_chars
     * @return article_id, cluster_id, cluster_role
     */
    public static Dataset<Row> assign(Dataset<Row> articles) {
        return articles.selectExpr(
                        "article_id",
                        "published_on",
                        "n_chars",
                        "sha2(regexp_replace(lower(text), '[^\\\\p{L}\\\\p{N}]+', ''), 256) AS fingerprint")
                .selectExpr(
                        "article_id",
                        "concat('c-', min(article_id) OVER (PARTITION BY fingerprint)) AS cluster_id",
                        "if(row_number() OVER (PARTITION BY fingerprint"
                                + " ORDER BY published_on ASC NULLS LAST, n_chars DESC, article_id) = 1,"
                                + " 'original', 'reprint') AS cluster_role");
    }
}
