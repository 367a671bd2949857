package de.pressespiegel.spark.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.RefusedAnalysis;
import de.pressespiegel.model.table.Reject;
import de.pressespiegel.model.table.RepeatedParagraph;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.analysis.AnalysisStage;
import de.pressespiegel.spark.ingest.HadoopSettings;
import de.pressespiegel.spark.ingest.IngestStage;
import de.pressespiegel.spark.ingest.InputLister;
import de.pressespiegel.spark.ingest.KeptTexts;
import de.pressespiegel.spark.ingest.Selection;
import de.pressespiegel.spark.modules.TextModules;
import de.pressespiegel.spark.session.Interim;
import de.pressespiegel.spark.warehouse.Merge;
import de.pressespiegel.spark.warehouse.TableReader;
import de.pressespiegel.spark.warehouse.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Nights of one outlet: what they make of a box depends on all of them together, and on nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepeatedNightsTest {
    private static final SparkSession SPARK = SharedSpark.session();
    private static final TextModules MODULES =
            new TextModules(SharedSpark.home().resolve("conf"));
    private static final Instant NIGHT = Instant.parse("2026-04-01T01:00:00Z");

    private static final String BOX =
            "„Wir recherchieren, was andere verschweigen“, sagte Chefredakteurin Jette Wilmsen der Zeitschrift Moorblick.";

    private static final String HARBOUR = line(
            "hafen",
            "2025-12-03",
            "Kran am Hafen umgestürzt",
            "Am Hafen von Lauenbrück ist ein Kran umgestürzt. Verletzt wurde niemand, sagte Hafenmeister Onno Brack.");

    private static final String SCHOOL = line(
            "schule",
            "2026-01-07",
            "Neue Turnhalle für Tiefenau",
            "Die Schule in Tiefenau bekommt nach acht Jahren endlich eine neue Turnhalle.",
            BOX,
            "„Die Kinder haben lange gewartet“, sagte Schulleiterin Wiebke Terhorst am Mittwoch.");

    private static final String ZOO = line(
            "otter",
            "2026-02-11",
            "Drei Otter geboren",
            "Im Tierpark sind drei Otter geboren worden, zum ersten Mal seit der Eröffnung.",
            BOX,
            "Direktor Harm Brunkhorst will sie im Sommer zeigen, wenn sie schwimmen gelernt haben.");

    private static final String BAKER = line(
            "brot",
            "2026-03-04",
            "Letztes Brot",
            "Bäcker Sievert Harmsen schließt nach vierzig Jahren seinen Laden am Marktplatz.",
            BOX,
            "Einen Nachfolger hat er trotz langer Suche in drei Bundesländern nicht gefunden.");

    private static final String WIND = line(
            "wind",
            "2026-03-05",
            "Streit um Windräder",
            "Der Landtag streitet über Windräder im Forst und vertagt sich auf den Herbst.",
            BOX,
            "Die Abgeordnete Gesche Lüders nannte die Vorlage unausgereift.");

    private static final String BAKER_WITHOUT_BOX = line(
            "brot",
            "2026-03-04",
            "Letztes Brot",
            "Bäcker Sievert Harmsen schließt nach vierzig Jahren seinen Laden am Marktplatz.",
            "Einen Nachfolger hat er trotz langer Suche in drei Bundesländern nicht gefunden.");

    private static final String WIND_WITHOUT_BOX = line(
            "wind",
            "2026-03-05",
            "Streit um Windräder",
            "Der Landtag streitet über Windräder im Forst und vertagt sich auf den Herbst.",
            "Die Abgeordnete Gesche Lüders nannte die Vorlage unausgereift.");

    private static final List<Class<?>> FACTS =
            List.of(Article.class, Segment.class, Mention.class, Quotation.class, Stance.class);

    @TempDir
    static Path folder;

    private Path second;
    private Path third;
    private Path fourth;

    @BeforeAll
    void nights() throws IOException {
        Path first = night("n1", null, HARBOUR, SCHOOL);
        second = night("n2", first, ZOO);
        third = night("n3", second, BAKER);
        fourth = night("n4", third, WIND);
    }

    @Test
    void twoStoriesAreNotEnough() {
        assertThat(read(second, RepeatedParagraph.class).count()).isZero();
        assertThat(marked(second)).containsExactly("2026-01 Jette Wilmsen false", "2026-02 Jette Wilmsen false");
    }

    @Test
    void theThirdStoryMarksTheFactsOfOldMonths() {
        assertThat(read(third, RepeatedParagraph.class).collectAsList())
                .extracting(row -> row.getAs("outlet") + ": " + row.getAs("text") + " " + row.getAs("n_clusters") + " "
                        + row.getAs("first_day") + " " + row.getAs("last_day"))
                .containsExactly("moorbote.example: " + BOX + " 3 2026-01-07 2026-03-04");
        assertThat(marked(third))
                .containsExactly(
                        "2026-01 Jette Wilmsen true", "2026-02 Jette Wilmsen true", "2026-03 Jette Wilmsen true");
    }

    @Test
    void whatStandsOutsideOfTheBoxStaysUnmarked() {
        assertThat(read(third, Quotation.class)
                        .filter("NOT in_repeated")
                        .select("speaker_name")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .contains("Onno Brack", "Wiebke Terhorst")
                .doesNotContain("Jette Wilmsen");
        assertThat(read(third, Mention.class)
                        .filter("in_repeated")
                        .select("surface")
                        .distinct()
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .contains("Jette Wilmsen")
                .doesNotContain("Wiebke Terhorst", "Sievert Harmsen", "Harm Brunkhorst");
    }

    @Test
    void monthsWithoutAnotherMarkAreLinked() throws IOException {
        assertThat(sameFiles(second, third, "2025-12")).as("no box in it").isTrue();
        assertThat(sameFiles(second, third, "2026-01")).as("its box became one").isFalse();
        assertThat(sameFiles(third, fourth, "2026-01")).as("marked before").isTrue();
        assertThat(sameFiles(third, fourth, "2026-02")).as("marked before").isTrue();
    }

    @Test
    void oneBatchGivesTheSameTables() throws IOException {
        Path batch = night("batch", null, WIND, ZOO, HARBOUR, BAKER, SCHOOL);

        for (Class<?> type : FACTS) {
            assertThat(export(fourth, type)).as(type.getSimpleName()).isEqualTo(export(batch, type));
        }
        assertThat(export(fourth, RepeatedParagraph.class))
                .hasSize(1)
                .isEqualTo(export(batch, RepeatedParagraph.class));
    }

    @Test
    void articlesThatLoseTheBoxTakeTheMarkBack() throws IOException {
        Path fifth = night("n5", fourth, BAKER_WITHOUT_BOX, WIND_WITHOUT_BOX);

        assertThat(read(fifth, RepeatedParagraph.class).count()).isZero();
        assertThat(marked(fifth)).containsExactly("2026-01 Jette Wilmsen false", "2026-02 Jette Wilmsen false");
        assertThat(sameFiles(fourth, fifth, "2025-12")).isTrue();
    }

    @Test
    void aVersionThatDidNotKnowTheMarkGetsIt() throws IOException {
        Path before = Files.createDirectories(folder.resolve("alt"));
        for (Class<?> type : FACTS) {
            read(third, type)
                    .drop("in_repeated")
                    .write()
                    .partitionBy("month")
                    .parquet(before.resolve(Tables.of(type).name()).toString());
        }

        Path after = night("n4-alt", before, WIND);

        for (Class<?> type : FACTS) {
            assertThat(export(after, type)).as(type.getSimpleName()).isEqualTo(export(fourth, type));
        }
    }

    private static String line(String name, String day, String title, String... paragraphs) {
        return "{\"url\": \"https://moorbote.example/%s\", \"date_publish\": \"%s\", \"title\": \"%s\", \"maintext\": \"%s\"}"
                .formatted(name, day, title, String.join("\\n", paragraphs));
    }

    private static Path night(String name, @Nullable Path previous, String... lines) throws IOException {
        Path input = Files.writeString(folder.resolve(name + ".jsonl"), String.join("\n", lines) + "\n");
        Path version = Files.createDirectories(folder.resolve(name));
        TableReader before = new TableReader(SPARK, previous);
        Dataset<Row> records = IngestStage.read(
                SPARK,
                InputLister.list(List.of(input.toString()), HadoopSettings::ofEnvironment),
                MODULES,
                LocalDate.parse("2026-04-01"));
        Selection selection = Selection.of(
                records,
                before.read(Tables.of(Article.class)),
                before.read(Tables.of(Reject.class)),
                new KeptTexts(before.read(Tables.of(RefusedAnalysis.class)), "v", "c"));
        Interim interim = Interim.files(folder.resolve(name + "-interim"));
        Dataset<Row> analyzed = interim.keep(
                        "analyzed",
                        AnalysisStage.analyze(
                                selection.fresh().drop("is_new", "tried_before"), MODULES.analysis(), "n", NIGHT))
                .filter("reason IS NULL")
                .select("analyzed.*");
        assertThat(analyzed.count()).isEqualTo(lines.length);
        new Merge(before, previous, new TableWriter(SPARK, version), analyzed, MODULES.agencies(), interim).write();
        return version;
    }

    private static Dataset<Row> read(Path version, Class<?> type) {
        return new TableReader(SPARK, version).read(Tables.of(type));
    }

    /** Month, speaker and mark of each quotation of the box. */
    private static List<String> marked(Path version) {
        return read(version, Quotation.class)
                .filter("speaker_name = 'Jette Wilmsen'")
                .selectExpr("concat_ws(' ', month, speaker_name, in_repeated)")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** Every row as JSON but for the file and the run it came from. */
    private static List<String> export(Path version, Class<?> type) {
        Dataset<Row> rows = read(version, type);
        return rows.drop("source_uri", "run_id").toJSON().collectAsList().stream()
                .sorted()
                .toList();
    }

    private static boolean sameFiles(Path a, Path b, String month) throws IOException {
        return files(a, month).equals(files(b, month));
    }

    /** The files of a month by their names, with what tells one file from another. */
    private static Map<String, Object> files(Path version, String month) throws IOException {
        Map<String, Object> files = new TreeMap<>();
        for (TableSchema table : Tables.all()) {
            Path part = version.resolve(table.name()).resolve("month=" + month);
            if (Files.isDirectory(part)) {
                try (Stream<Path> paths = Files.list(part)) {
                    for (Path path : paths.toList()) {
                        files.put(table.name() + "/" + path.getFileName(), Files.getAttribute(path, "unix:ino"));
                    }
                }
            }
        }
        assertThat(files).as(month).isNotEmpty();
        return files;
    }
}
