package de.pressespiegel.spark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.generate.ClusterBenchmark;
import de.pressespiegel.spark.generate.CorpusGenerator;
import de.pressespiegel.spark.session.Interim;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextClustersTest {
    private static final SparkSession SPARK = SharedSpark.session();
    private static final StructType ARTICLES = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("published_on", DataTypes.DateType)
            .add("n_chars", DataTypes.IntegerType)
            .add("outlet", DataTypes.StringType);
    private static final StructType SEGMENTS = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("start_char", DataTypes.IntegerType)
            .add("end_char", DataTypes.IntegerType);

    private static final String STORY = "Der Rat von Hollerbrück hat am Montag beschlossen, die alte Mühle zu retten. "
            + "Bürgermeisterin Jette Wilmsen sprach von einem guten Tag für das Dorf. Der Verein hat schon die Hälfte der "
            + "Kosten gesammelt, den Rest soll der Kreis beisteuern. Gegner der Pläne bezweifeln, dass das Geld reicht.";

    @Test
    void theOriginalIsTheEarliestThenTheAgencyThenTheLongest() {
        List<Row> rows = List.of(
                article("b", STORY, "2026-03-02", "Neue Zeitung"),
                article("c", STORY.toUpperCase(java.util.Locale.ROOT), "2026-03-02", "Agentur"),
                article("d", STORY.replace("Montag", "Dienstag"), "2026-03-03", "Neue Zeitung"),
                article(
                        "a",
                        "Ein ganz anderer Text über Bienen und Honig im Stadtgarten von Lauenbrück.",
                        null,
                        "Agentur"));

        Map<String, String> roles = roles(TextClusters.assign(
                SPARK.createDataFrame(rows, ARTICLES),
                SPARK.createDataFrame(List.<Row>of(), SEGMENTS),
                Set.of("Agentur"),
                Interim.memory()));

        assertThat(roles)
                .containsEntry("a", "c-a original")
                .containsEntry("b", "c-b reprint")
                .containsEntry("c", "c-b original")
                .containsEntry("d", "c-b near_duplicate");
    }

    @Test
    void boilerplateMakesNoClusters() {
        String chrome =
                "Schreibe einen Kommentar zu diesem Artikel und beachte dabei bitte unsere Regeln für den guten Ton. "
                        .repeat(8);
        List<Row> rows = List.of(
                article("a", STORY + chrome, "2026-03-02", "X"),
                article(
                        "b",
                        "Im Zoo von Lauenbrück sind drei junge Otter geboren worden, sagte der Direktor." + chrome,
                        "2026-03-02",
                        "X"));
        List<Row> segments = List.of(
                RowFactory.create("a", "body", 0, STORY.length()),
                RowFactory.create("a", "boilerplate", STORY.length(), STORY.length() + chrome.length()),
                RowFactory.create("b", "body", 0, 80),
                RowFactory.create("b", "boilerplate", 80, 80 + chrome.length()));

        Dataset<Row> articles = SPARK.createDataFrame(rows, ARTICLES);

        assertThat(roles(TextClusters.assign(
                        articles, SPARK.createDataFrame(segments, SEGMENTS), Set.of(), Interim.memory())))
                .containsEntry("a", "c-a original")
                .containsEntry("b", "c-b original");
    }

    @Test
    void clustersAreTheSameWhateverThePartitions(@TempDir Path folder) throws IOException {
        new CorpusGenerator(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"), 3).write(800, folder);
        Dataset<Row> articles = SPARK.read()
                .json(folder.resolve("articles").toString())
                .selectExpr(
                        "url AS article_id",
                        "maintext AS text",
                        "to_date(date_publish) AS published_on",
                        "length(maintext) AS n_chars",
                        "source_domain AS outlet");

        Map<String, String> clusters = roles(TextClusters.assign(articles, Interim.memory()));
        Map<String, String> again = roles(TextClusters.assign(articles.repartition(7), Interim.memory()));

        assertThat(again).isEqualTo(clusters);
        assertThat(roles(TextClusters.assign(articles, Set.of(), 10, Interim.memory())))
                .as("spread over tasks")
                .isEqualTo(clusters);
    }

    @Test
    void plantedReprintsAreFound(@TempDir Path folder) throws IOException {
        ClusterBenchmark.Result result = new ClusterBenchmark(
                        SPARK, Path.of(System.getProperty("pressespiegel.home")).resolve("conf"), 3)
                .run(800, folder);

        assertThat(result.score().gold()).isGreaterThan(100);
        assertThat(result.score().precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(result.score().recall()).isGreaterThanOrEqualTo(0.98);
    }

    /** Thousands of near copies and thousands of strangers under one long phrase: neither leads to all pairs. */
    @Test
    void aViralTextAndACommonPhraseCostNoMoreThanOthers() {
        int n = 3000;
        String phrase =
                "Dieser Text stammt aus dem Angebot unserer Zeitung und darf nur mit Erlaubnis weitergegeben werden. ";
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(article("viral-" + i, STORY + " Seite " + i + " von " + words(i, 3), "2026-03-02", "X"));
            rows.add(article("fremd-" + i, phrase.repeat(3) + words(i, 60), "2026-03-02", "X"));
        }

        long start = System.nanoTime();
        Map<String, String> clusters = roles(TextClusters.assign(
                SPARK.createDataFrame(rows, ARTICLES).repartition(4), Set.of(), 10, Interim.memory()));
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;

        assertThat(clusters.values().stream().map(value -> value.split(" ")[0]).distinct())
                .hasSize(1 + n);
        assertThat(clusters.getOrDefault("viral-7", "")).startsWith("c-viral-0 ");
        assertThat(seconds).as("seconds; all pairs would take hours").isLessThan(240);
    }

    /** Words that no two numbers share. */
    private static String words(int seed, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(Integer.toString(seed * 7919 + i * 104_729 + 46_656, 36))
                    .append(' ');
        }
        return text.toString();
    }

    private static Row article(String id, String text, String day, String outlet) {
        return RowFactory.create(id, text, day == null ? null : LocalDate.parse(day), text.length(), outlet);
    }

    private static Map<String, String> roles(Dataset<Row> clusters) {
        Map<String, String> roles = new TreeMap<>();
        for (Row row : clusters.collectAsList()) {
            roles.put(row.getAs("article_id"), row.getAs("cluster_id") + " " + row.getAs("cluster_role"));
        }
        return roles;
    }
}
