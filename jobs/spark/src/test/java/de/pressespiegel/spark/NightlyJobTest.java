package de.pressespiegel.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.ingest.HadoopSettings;
import de.pressespiegel.spark.ingest.InputLister;
import de.pressespiegel.spark.quality.QualityGateException;
import de.pressespiegel.spark.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole path on real files with real Spark, read back with DuckDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyJobTest {
    private static final Instant NIGHT = Instant.parse("2026-03-12T01:00:00Z");

    @TempDir
    static Path folder;

    private static final String MILL_STORY =
            "Der Rat von Hollerbrück hat beschlossen, die alte Mühle zu retten. Das sagte Jette Wilmsen.";

    private Path input;
    /** All input in one night. */
    private Warehouse first;
    /** The same in two nights: a reprint and an earlier text of the mill first, then everything. */
    private Warehouse second;

    @BeforeAll
    void nights() throws IOException {
        input = Files.createDirectories(folder.resolve("eingang"));
        Files.writeString(input.resolve("pakt.txt"), """
                China schweigt zum Pakt

                04.03.2026 - 09:15 Uhr

                China hat sich zu dem Abkommen zwischen Russland und Nordkorea bislang nicht geäußert. „Wir warten ab“, sagte \
                die Diplomatin Hella Brandstetter am Mittwoch in Wien.

                Russland verurteilte die Sanktionen. Nach Angaben des Kremls seien sie wirkungslos.
                """);
        Files.writeString(input.resolve("nachdruck.txt"), """
                China schweigt zum Pakt

                04.03.2026 - 09:15 Uhr

                China hat sich zu dem Abkommen zwischen Russland und Nordkorea bislang nicht geäußert. „Wir warten ab“, sagte \
                die Diplomatin Hella Brandstetter am Mittwoch in Wien.

                Russland verurteilte die Sanktionen. Nach Angaben des Kremls seien sie wirkungslos!
                """);
        Files.writeString(input.resolve("brand.txt"), """
                Feuer in Lagerhalle

                Bei einem Brand in Kassel sind zwei Menschen verletzt worden. Laut Polizei ist die Ursache unklar.
                """);
        Files.writeString(input.resolve("muehle.jsonl"), mill(MILL_STORY + " Die Kosten sind hoch."));
        Files.write(input.resolve("kaputt.txt"), new byte[] {1, 0, 2, 0, 3});
        first = new Warehouse(folder.resolve("w1"));
        run(first, NIGHT, input);

        Path before = Files.createDirectories(folder.resolve("vorher"));
        Files.writeString(before.resolve("muehle.jsonl"), mill(MILL_STORY));
        second = new Warehouse(folder.resolve("w2"));
        run(second, NIGHT, input.resolve("nachdruck.txt"), before);
        run(second, NIGHT.plusSeconds(86_400), input);
    }

    private static String mill(String text) {
        return "{\"url\": \"https://zeitung.example/muehle\", \"title\": \"Die Mühle\", \"maintext\": \"" + text
                + "\"}\n";
    }

    private static NightlyJob.Outcome run(Warehouse warehouse, Instant now, Path... inputs) throws IOException {
        Files.createDirectories(warehouse.root());
        return new NightlyJob(SharedSpark.session(), SharedSpark.settings(), warehouse, new Progress(), true)
                .run(
                        InputLister.list(Stream.of(inputs).map(Path::toString).toList(), HadoopSettings::ofEnvironment),
                        null,
                        now);
    }

    @Test
    void everyTableIsThereForAnyParquetReader() throws SQLException {
        for (TableSchema table : Tables.all()) {
            List<String> columns =
                    query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + glob(first, table.name()) + ")");
            assertThat(columns)
                    .as(table.name())
                    .containsAll(table.columns().stream().map(c -> c.name()).toList());
        }
    }

    @Test
    void textsAreVerbatimAndEveryOffsetCutsOutWhatItClaims() throws Exception {
        List<String> texts = query("SELECT text FROM " + glob(first, "articles") + " ORDER BY source_uri");
        assertThat(texts)
                .containsExactly(
                        Files.readString(input.resolve("brand.txt")),
                        "Die Mühle\n\n" + MILL_STORY + " Die Kosten sind hoch.",
                        Files.readString(input.resolve("nachdruck.txt")),
                        Files.readString(input.resolve("pakt.txt")));
        assertThat(query("""
                SELECT m.surface FROM %s m JOIN %s a USING (article_id)
                WHERE substr(a.text, m.start_char + 1, m.end_char - m.start_char) <> m.surface
                """.formatted(glob(first, "mentions"), glob(first, "articles"))))
                .isEmpty();
        assertThat(query("SELECT surface FROM " + glob(first, "mentions"))).contains("Hella Brandstetter", "China");
    }

    @Test
    void quotationsNameTheirSpeakers() throws SQLException {
        assertThat(query("SELECT kind || ': ' || text || ' – ' || speaker_name FROM " + glob(first, "quotations")))
                .contains("direct: „Wir warten ab“ – Hella Brandstetter");
    }

    @Test
    void aReprintSharesItsCluster() throws SQLException {
        assertThat(query("SELECT count(DISTINCT cluster_id) FROM " + glob(first, "articles")))
                .containsExactly("3");
        assertThat(query("SELECT cluster_role FROM " + glob(first, "articles") + " ORDER BY 1"))
                .containsExactly("original", "original", "original", "reprint");
    }

    @Test
    void aBadRecordIsRefusedWithItsReason() throws SQLException {
        assertThat(query("SELECT reason || ' ' || parse_filename(source_uri) FROM " + glob(first, "rejects")))
                .containsExactly("binary kaputt.txt");
    }

    @Test
    void aRerunOfTheSameInputChangesNothing() throws Exception {
        Path published = first.published().orElseThrow();
        NightlyJob.Outcome outcome = run(first, NIGHT.plusSeconds(86_400), input);
        assertThat(outcome.published()).isFalse();
        assertThat(outcome.selection().nUnchanged()).isEqualTo(4);
        assertThat(first.published()).contains(published);
    }

    @Test
    void twoWarehousesOfTheSameInputAreEqualByteForByte() throws Exception {
        Warehouse other = new Warehouse(folder.resolve("w3"));
        run(other, NIGHT, input);
        for (TableSchema table : Tables.all()) {
            assertThat(export(other, table)).as(table.name()).isEqualTo(export(first, table));
        }
    }

    @Test
    void inputInTwoNightsGivesTheSameFactsAsInOne() throws Exception {
        for (String table :
                List.of("segments", "mentions", "quotations", "stances", "cooccurrence", "source_stats", "kpis")) {
            assertThat(export(second, Tables.named(table))).as(table).isEqualTo(export(first, Tables.named(table)));
        }
        assertThat(query(
                        "SELECT article_id, cluster_id, cluster_role FROM " + glob(second, "articles") + " ORDER BY 1"))
                .isEqualTo(query(
                        "SELECT article_id, cluster_id, cluster_role FROM " + glob(first, "articles") + " ORDER BY 1"));
    }

    @Test
    void changedContentUnderAnAddressReplacesItAndIsSaid() throws Exception {
        assertThat(query("SELECT text FROM " + glob(second, "articles") + " WHERE url LIKE '%/muehle'"))
                .singleElement()
                .asString()
                .endsWith("Die Kosten sind hoch.");
        assertThat(query("SELECT period, subject_name, CAST(difference AS INT), n_articles FROM "
                        + glob(second, "changes") + " WHERE kind = 'article_replaced' ORDER BY 1"))
                .containsExactly("2026-03-13|Die Mühle|22|1");
        assertThat(query("SELECT remark FROM " + glob(second, "changes") + " WHERE kind = 'article_replaced'")
                        .get(0))
                .startsWith("Text ersetzt, zuvor ")
                .endsWith("https://zeitung.example/muehle");
    }

    @Test
    void aNightOfRubbishIsNotPublished() throws Exception {
        Path rubbish = Files.createDirectories(folder.resolve("schutt"));
        for (int i = 0; i < 30; i++) {
            Files.writeString(rubbish.resolve(i + ".txt"), "kurz");
        }
        Warehouse warehouse = new Warehouse(folder.resolve("w6"));

        assertThatThrownBy(() -> run(warehouse, NIGHT.plusSeconds(60), rubbish))
                .isInstanceOf(QualityGateException.class)
                .hasMessageContaining("30 of 30 records were refused");
        assertThat(warehouse.published()).isEmpty();
        try (Stream<Path> versions = Files.list(warehouse.root().resolve("versions"))) {
            assertThat(versions).isEmpty();
        }
    }

    @Test
    void aFailedRunLeavesTheTablesAsTheyWere() throws Exception {
        Path published = first.published().orElseThrow();
        Path broken = first.stage("20990101T000000000Z");
        Files.writeString(broken.resolve("halb.parquet"), "PAR1");
        assertThat(first.published()).contains(published);
        first.prune(3);
        assertThat(broken).doesNotExist();
        assertThat(published).exists();
    }

    private static String glob(Warehouse warehouse, String table) {
        return "read_parquet('" + warehouse.current() + "/" + table + "/**/*.parquet', hive_partitioning = true)";
    }

    /** Every row as JSON, sorted. */
    private static String export(Warehouse warehouse, TableSchema table) throws SQLException {
        return query("SELECT to_json(t) FROM " + glob(warehouse, table.name()) + " t ORDER BY 1").stream()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int i = 2; i <= columns; i++) {
                    row.append('|').append(rows.getString(i));
                }
                values.add(row.toString());
            }
            return values;
        }
    }
}
