package de.pressespiegel.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.spark.ingest.HadoopSettings;
import de.pressespiegel.spark.ingest.InputLister;
import de.pressespiegel.spark.ingest.Selection;
import de.pressespiegel.spark.modules.ArticleAnalysis;
import de.pressespiegel.spark.modules.TextModules;
import de.pressespiegel.spark.quality.QualityGateException;
import de.pressespiegel.spark.warehouse.Warehouse;
import de.pressespiegel.text.AnalysisBudgetException;
import de.pressespiegel.text.budget.BudgetException;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights with a program that fails on some words, and with its next version that fails on fewer: what is refused, what is
 * kept, what is tried again, and that everything is counted once.
 */
class FailedAnalysisNightTest {
    private static final Instant NIGHT = Instant.parse("2026-03-12T01:00:00Z");
    private static final String STORY = "Der Rat von Hollerbrück hat beschlossen, die alte Mühle zu retten. Das sagte"
            + " Bürgermeisterin Jette Wilmsen am Montag in der Sitzung.";

    @TempDir
    static Path folder;

    private static Warehouse warehouse;
    private static Night first;
    private static Night again;
    private static Night nextVersion;
    private static Night otherContent;

    /** What a night left behind. */
    private record Night(
            NightlyJob.Outcome outcome,
            List<String> articles,
            List<String> rejects,
            List<String> kept,
            List<String> months) {
        List<Long> counts() {
            Selection s = outcome.selection();
            return List.of(s.nRecords(), s.nNew(), s.nReplaced(), s.nUnchanged(), s.nRejected(), s.nFailed());
        }
    }

    @BeforeAll
    static void nights() throws Exception {
        warehouse = new Warehouse(Files.createDirectories(folder.resolve("w")));
        Path input = Files.createDirectories(folder.resolve("eingang"));
        Path later = Files.createDirectories(folder.resolve("spaeter"));
        Path last = Files.createDirectories(folder.resolve("zuletzt"));
        Files.writeString(
                input.resolve("a.jsonl"),
                line("muehle", "2026-03-04", "") + line("hagel", "2026-03-05", " Ein Hagelkorn fiel.")
                        + line("eis", "2026-03-06", " Ein Eiskorn fiel.") + line("markt", "", "")
                        + "{\"url\": \"https://zeitung.example/leer\", \"text\": \"\"}\n");
        Files.writeString(later.resolve("b.jsonl"), line("bruecke", "2026-03-07", ""));
        Files.writeString(
                last.resolve("c.jsonl"),
                line("eis", "2026-03-06", " Es taute wieder.") + line("markt", "2026-03-08", " Er fiel aus."));

        NightlyJob.Program one = failingOn("1.0", "Hagelkorn", "Eiskorn");
        NightlyJob.Program two = failingOn("1.1", "Eiskorn");
        first = night(one, 0, input);
        again = night(one, 1, input);
        nextVersion = night(two, 2, later);
        otherContent = night(two, 3, last);
    }

    private static String line(String address, String day, String end) {
        return "{\"url\": \"https://zeitung.example/" + address + "\", \"title\": \"Bericht: " + address
                + "\", \"date_publish\": \"" + day + "\", \"maintext\": \"" + STORY + end + "\"}\n";
    }

    /** A program whose rules fail on texts that hold certain words. */
    private static NightlyJob.Program failingOn(String version, String... words) {
        List<String> bad = List.of(words);
        return new NightlyJob.Program(version, modules -> failing(modules, bad));
    }

    private static ArticleAnalysis failing(TextModules modules, List<String> bad) {
        ArticleAnalysis real = modules.analysis();
        return article -> {
            for (String word : bad) {
                if (article.text().contains(word)) {
                    throw word.startsWith("Eis")
                            ? new AnalysisBudgetException("stances", new BudgetException(9, 8, false))
                            : new IndexOutOfBoundsException("first of an empty list");
                }
            }
            return real.analyze(article);
        };
    }

    private static Night night(NightlyJob.Program program, int day, Path... input) throws Exception {
        NightlyJob.Outcome outcome = job(program, warehouse)
                .run(
                        InputLister.list(Stream.of(input).map(Path::toString).toList(), HadoopSettings::ofEnvironment),
                        null,
                        NIGHT.plusSeconds(86_400L * day));
        return new Night(
                outcome,
                query("SELECT parse_filename(url) FROM %s ORDER BY 1", "articles"),
                query("SELECT reason || ' ' || regexp_extract(source_uri, '[^/]*$') FROM %s ORDER BY 1", "rejects"),
                query(
                        "SELECT parse_filename(url) || ' ' || code_version || ' ' || reason FROM %s ORDER BY 1",
                        "refused_analyses"),
                query("SELECT DISTINCT month || ' ' || parse_filename(url) FROM %s ORDER BY 1", "articles"));
    }

    private static NightlyJob job(NightlyJob.Program program, Warehouse target) {
        return new NightlyJob(SharedSpark.session(), SharedSpark.settings(), target, new Progress(), true, program);
    }

    @Test
    void aFaultCostsOneArticleAndNotTheNight() {
        assertThat(first.outcome().published()).isTrue();
        assertThat(first.articles()).containsExactly("markt", "muehle");
        assertThat(first.rejects())
                .containsExactly("analysis_failed a.jsonl#1", "analysis_timeout a.jsonl#2", "empty a.jsonl#4");
        assertThat(first.kept()).containsExactly("eis 1.0 analysis_timeout", "hagel 1.0 analysis_failed");
    }

    @Test
    void everyRecordIsCountedOnce() {
        assertThat(List.of(first.counts(), again.counts(), nextVersion.counts(), otherContent.counts()))
                .as("read, new, replaced, unchanged, rejected, of these failed")
                .containsExactly(
                        List.of(5L, 2L, 0L, 0L, 3L, 2L),
                        List.of(5L, 0L, 0L, 2L, 3L, 2L),
                        List.of(3L, 2L, 0L, 0L, 1L, 1L),
                        List.of(2L, 1L, 1L, 0L, 0L, 0L));
    }

    @Test
    void theSameProgramDoesNotTryAgainAndListsNothingTwice() {
        assertThat(again.outcome().published()).isFalse();
        assertThat(again.rejects()).isEqualTo(first.rejects());
        assertThat(again.kept()).isEqualTo(first.kept());
    }

    @Test
    void theNextVersionTriesTheKeptTextsAgainWithoutTheirInput() {
        assertThat(nextVersion.outcome().published()).isTrue();
        assertThat(nextVersion.articles()).containsExactly("bruecke", "hagel", "markt", "muehle");
        assertThat(nextVersion.kept()).containsExactly("eis 1.1 analysis_timeout");
        assertThat(nextVersion.rejects()).containsExactly("analysis_timeout a.jsonl#2", "empty a.jsonl#4");
    }

    @Test
    void anAcceptedTextIsWholeAndAnalysed() throws Exception {
        assertThat(query(
                        "SELECT text || '|' || published_on || '|' || n_tokens FROM %s WHERE url LIKE '%%hagel'",
                        "articles"))
                .singleElement()
                .asString()
                .startsWith("Bericht: hagel\n\n" + STORY + " Ein Hagelkorn fiel.|2026-03-05|")
                .doesNotEndWith("|0");
        assertThat(query(
                        "SELECT DISTINCT surface FROM %s JOIN (SELECT article_id FROM " + glob("articles")
                                + " WHERE url LIKE '%%hagel') USING (article_id)",
                        "mentions"))
                .contains("Jette Wilmsen");
    }

    @Test
    void otherContentSupersedesAKeptText() {
        assertThat(otherContent.articles()).containsExactly("bruecke", "eis", "hagel", "markt", "muehle");
        assertThat(otherContent.kept()).isEmpty();
        assertThat(otherContent.rejects()).containsExactly("empty a.jsonl#4");
    }

    @Test
    void undatedArticlesLieInMonthsOfTheirOwnUntilTheirDateIsKnown() {
        assertThat(first.months()).containsExactly("2026-03 muehle", "undated-2026-03 markt");
        assertThat(nextVersion.months()).contains("undated-2026-03 markt").doesNotContain("2026-03 markt");
        assertThat(otherContent.months())
                .containsExactly("2026-03 bruecke", "2026-03 eis", "2026-03 hagel", "2026-03 markt", "2026-03 muehle");
    }

    @Test
    void aNightWithTooManyFailuresIsNotPublished() throws IOException {
        Path many = Files.createDirectories(folder.resolve("viele"));
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 30)
                .forEach(i -> lines.append(line("n" + i, "2026-03-04", i < 3 ? " Ein Hagelkorn fiel." : " Nr. " + i)));
        Files.writeString(many.resolve("d.jsonl"), lines);
        Warehouse other = new Warehouse(Files.createDirectories(folder.resolve("w2")));

        assertThatThrownBy(() -> job(failingOn("1.0", "Hagelkorn"), other)
                        .run(InputLister.list(List.of(many.toString()), HadoopSettings::ofEnvironment), null, NIGHT))
                .isInstanceOf(QualityGateException.class)
                .hasMessageContaining("The analysis of 3 of 30 new articles failed")
                .hasMessageContaining("quality.max-failed-analyses-share = 0.02");
        assertThat(other.published()).isEmpty();
        try (Stream<Path> versions = Files.list(other.versions())) {
            assertThat(versions).isEmpty();
        }
    }

    private static String glob(String table) {
        return "read_parquet('" + warehouse.current() + "/" + table + "/**/*.parquet', hive_partitioning = true)";
    }

    private static List<String> query(String sql, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(glob(table)))) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
