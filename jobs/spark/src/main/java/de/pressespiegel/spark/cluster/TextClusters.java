package de.pressespiegel.spark.cluster;

import de.pressespiegel.spark.session.Interim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Clusters of articles that say the same text, over the whole corpus: equal texts by hash, near ones by MinHash-LSH with
 * an exact check of every candidate, then connected components.
 *
 * <p>The cost grows with the number of articles: equal texts are collapsed before anything is compared, and within a
 * bucket each text is compared with its first and its previous member only, so that neither a text printed a thousand
 * times nor a phrase that all pages share leads to all pairs. Nothing depends on partitions or order: a cluster is named
 * after its smallest article id.
 */
public final class TextClusters {
    private static final StructType SIGNATURE = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("published_on", DataTypes.DateType, true)
            .add("n_chars", DataTypes.IntegerType, false)
            .add("outlet", DataTypes.StringType, true)
            .add("exact", DataTypes.StringType, false)
            .add("shingles", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
            .add("bands", DataTypes.createArrayType(DataTypes.LongType, false), false);

    private static final StructType COMPONENT =
            new StructType().add("exact", DataTypes.StringType, false).add("component", DataTypes.StringType, false);

    /** Corpora up to this size are compared in memory; below it Spark's own overhead is most of the cost. */
    private static final int LOCAL = 4000;

    private TextClusters() {}

    /**
     * Assigns clusters by the whole text.
     *
     * @param articles all articles with article_id, text, published_on, n_chars and outlet
     * @param interim keeps the signatures, without the texts
     * @return article_id, cluster_id, cluster_role
     */
    public static Dataset<Row> assign(Dataset<Row> articles, Interim interim) {
        return assign(articles, Set.of(), LOCAL, interim);
    }

    /**
     * Assigns clusters by the articles' own words.
     *
     * @param articles all articles with article_id, text, published_on, n_chars and outlet
     * @param segments their segments with article_id, kind, start_char and end_char
     * @param agencies names of outlets that are news agencies
     * @param interim keeps the signatures, without the texts
     * @return article_id, cluster_id, cluster_role
     */
    public static Dataset<Row> assign(
            Dataset<Row> articles, Dataset<Row> segments, Set<String> agencies, Interim interim) {
        Dataset<Row> own = segments.filter("kind IN ('headline', 'lead', 'subhead', 'body', 'list')")
                .groupBy("article_id")
                .agg(functions
                        .sort_array(functions.collect_list(functions.struct("start_char", "end_char")))
                        .as("spans"))
                .withColumnRenamed("article_id", "own_id");
        Dataset<Row> joined = articles.join(own, articles.col("article_id").equalTo(own.col("own_id")), "left")
                .withColumn(
                        "own",
                        functions.expr("coalesce(array_join(transform(spans,"
                                + " s -> cut(text, s.start_char, s.end_char)), ' '), text)"));
        return assign(joined.drop("text").withColumnRenamed("own", "text"), agencies, LOCAL, interim);
    }

    static Dataset<Row> assign(Dataset<Row> articles, Set<String> agencies, int local, Interim interim) {
        SparkSession spark = articles.sparkSession();
        Dataset<Row> signatures = interim.keep(
                "signatures",
                articles.select("article_id", "published_on", "n_chars", "outlet", "text")
                        .map((MapFunction<Row, Row>) TextClusters::signature, Encoders.row(SIGNATURE)));
        Dataset<Row> named = components(spark, signatures, local, interim);
        return roles(signatures.drop("shingles", "bands").join(named, "exact", "left"), agencies);
    }

    private static Row signature(Row article) {
        List<String> words = Shingles.words(article.getString(4));
        int[] shingles = Shingles.of(words);
        long[] bands = Shingles.bands(shingles);
        return RowFactory.create(
                article.getString(0),
                article.get(1),
                article.getInt(2),
                article.get(3),
                words.isEmpty() ? "id " + article.getString(0) : Shingles.exact(words),
                Arrays.stream(shingles).boxed().toArray(Integer[]::new),
                Arrays.stream(bands).boxed().toArray(Long[]::new));
    }

    /** The components of texts that say the same, by their hashes: exact, component. */
    private static Dataset<Row> components(SparkSession spark, Dataset<Row> signatures, int local, Interim interim) {
        List<Row> few = signatures.select("exact", "shingles").limit(local + 1).collectAsList();
        if (few.size() > local) {
            return Components.of(spread(signatures, interim));
        }
        NavigableMap<String, int[]> texts = new TreeMap<>();
        for (Row row : few) {
            texts.put(row.getString(0), ints(row, 1));
        }
        UnionFind components = new UnionFind();
        LocalEdges.of(texts).forEach(edge -> components.join(edge.a(), edge.b()));
        List<Row> labels = new ArrayList<>();
        components.components().forEach((text, component) -> labels.add(RowFactory.create(text, component)));
        return spark.createDataFrame(labels, COMPONENT);
    }

    /** Pairs of different texts, by their hashes, that say the same. */
    private static Dataset<Row> spread(Dataset<Row> signatures, Interim interim) {
        Dataset<Row> different = signatures
                .groupBy("exact")
                .agg(
                        functions
                                .min_by(functions.col("shingles"), functions.col("article_id"))
                                .as("shingles"),
                        functions
                                .min_by(functions.col("bands"), functions.col("article_id"))
                                .as("bands"));
        Dataset<Row> texts = interim.keep("different_texts", different);
        Dataset<Row> pairs = texts.select(
                        functions.col("exact"),
                        functions.explode(functions.col("bands")).as("band"))
                .selectExpr(
                        "exact AS b",
                        "lag(exact) OVER (PARTITION BY band ORDER BY exact) AS previous",
                        "first(exact) OVER (PARTITION BY band ORDER BY exact) AS first")
                .filter("previous IS NOT NULL")
                .selectExpr("explode(array(previous, first)) AS a", "b")
                .distinct();
        Dataset<Row> left = texts.selectExpr("exact AS a", "shingles AS a_shingles");
        Dataset<Row> right = texts.selectExpr("exact AS b", "shingles AS b_shingles");
        return pairs.join(left, "a")
                .join(right, "b")
                .select("a", "b", "a_shingles", "b_shingles")
                .filter((FilterFunction<Row>) pair -> Similarity.same(ints(pair, 2), ints(pair, 3)))
                .select("a", "b");
    }

    private static int[] ints(Row row, int column) {
        return row.<Integer>getList(column).stream().mapToInt(Integer::intValue).toArray();
    }

    /** The original is the earliest dated, then the agency's, then the longest, then the smallest id. */
    private static Dataset<Row> roles(Dataset<Row> labelled, Set<String> agencies) {
        String cluster = "PARTITION BY coalesce(component, exact)";
        String order = " ORDER BY published_on ASC NULLS LAST, is_agency DESC, n_chars DESC, article_id";
        return labelled.withColumn(
                        "is_agency",
                        functions.coalesce(functions.col("outlet").isInCollection(agencies), functions.lit(false)))
                .selectExpr(
                        "article_id",
                        "concat('c-', min(article_id) OVER (" + cluster + ")) AS cluster_id",
                        "row_number() OVER (" + cluster + order + ") AS place",
                        "exact = first(exact) OVER (" + cluster + order + ") AS is_exact")
                .selectExpr(
                        "article_id",
                        "cluster_id",
                        "CASE WHEN place = 1 THEN 'original' WHEN is_exact THEN 'reprint' ELSE 'near_duplicate' END"
                                + " AS cluster_role");
    }
}
