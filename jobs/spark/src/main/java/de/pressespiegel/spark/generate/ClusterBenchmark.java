package de.pressespiegel.spark.generate;

import de.pressespiegel.spark.cluster.TextClusters;
import de.pressespiegel.spark.session.Interim;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Measures how well and how fast reprints of a generated corpus are found. */
public final class ClusterBenchmark {
    private final SparkSession spark;
    private final Path conf;
    private final long seed;

    /**
     * A benchmark.
     *
     * @param conf folder with {@code generate/words.tsv}
     * @param seed of the corpora
     */
    public ClusterBenchmark(SparkSession spark, Path conf, long seed) {
        this.spark = spark;
        this.conf = conf;
        this.seed = seed;
    }

    /**
     * One line of the result.
     *
     * @param seconds from reading the articles to the finished clusters
     * @param peakHeapBytes the most that the heap held meanwhile, what was no longer needed included
     */
    public record Result(int articles, PairScore score, double seconds, long peakHeapBytes) {}

    /**
     * Generates a corpus, clusters it and compares with its truth.
     *
     * @param articles how many
     * @param folder empty folder for the corpus
     */
    public Result run(int articles, Path folder) throws IOException {
        new CorpusGenerator(conf, seed).write(articles, folder);
        Map<String, String> stories = new HashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("truth.tsv"), StandardCharsets.UTF_8)) {
            lines.skip(2).map(line -> line.split("\t", -1)).forEach(cells -> stories.put(cells[0], cells[1]));
        }
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Dataset<Row> rows = spark.read()
                .schema("url STRING, maintext STRING, date_publish STRING, source_domain STRING")
                .json(folder.resolve("articles").toString())
                .selectExpr(
                        "url AS article_id",
                        "maintext AS text",
                        "to_date(date_publish) AS published_on",
                        "length(maintext) AS n_chars",
                        "source_domain AS outlet");
        Map<String, String> clusters = new HashMap<>();
        TextClusters.assign(rows, Interim.files(folder.resolve("interim")))
                .select("article_id", "cluster_id")
                .collectAsList()
                .forEach(row -> clusters.put(row.getString(0), row.getString(1)));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(articles, PairScore.of(clusters, stories), seconds, peakHeap());
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
