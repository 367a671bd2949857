package de.pressespiegel.spark.cluster;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Connected components of a graph of any size, each named after its smallest member: alternating large-star and small-star
 * steps until nothing moves; Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii (2014), Connected Components in
 * MapReduce and Beyond. The number of rounds grows with the logarithm of the longest chain, and no round holds more
 * edges than the graph has.
 */
final class Components {
    private Components() {}

    /**
     * The components.
     *
     * @param edges columns a and b; either order, loops and repetitions do no harm
     * @return columns exact and component, one row for each node that has an edge to another
     */
    static Dataset<Row> of(Dataset<Row> edges) {
        Dataset<Row> stars = edges.selectExpr("greatest(a, b) AS u", "least(a, b) AS v")
                .filter("u <> v")
                .distinct()
                .localCheckpoint();
        long before = Long.MIN_VALUE;
        long now = fingerprint(stars);
        while (now != before) {
            stars = smallStar(largeStar(stars)).localCheckpoint();
            before = now;
            now = fingerprint(stars);
        }
        Dataset<Row> centres = stars.selectExpr("v AS exact", "v AS component").distinct();
        return stars.selectExpr("u AS exact", "v AS component").unionByName(centres);
    }

    /** Hangs every larger neighbour of a node to the smallest one of its neighbourhood. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.unionByName(edges.selectExpr("v AS u", "u AS v"));
        Dataset<Row> smallest = both.groupBy("u").agg(functions.expr("least(u, min(v)) AS m"));
        return both.join(smallest, "u")
                .filter("v > u")
                .selectExpr("v AS u", "m AS v")
                .distinct();
    }

    /** Hangs a node and its smaller neighbours to the smallest of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> smallest = edges.groupBy("u").agg(functions.expr("min(v) AS m"));
        return edges.join(smallest, "u")
                .selectExpr("explode(array(u, v)) AS u", "m AS v")
                .filter("u <> v")
                .distinct();
    }

    private static long fingerprint(Dataset<Row> edges) {
        Row sum = edges.selectExpr("bit_xor(xxhash64(u, v))", "count(*)").head();
        return sum.isNullAt(0) ? 0 : sum.getLong(0) * 31 + sum.getLong(1);
    }
}
