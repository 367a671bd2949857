package de.pressespiegel.reports.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Run;
import de.pressespiegel.model.vocabulary.ClusterRole;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import de.pressespiegel.reports.fixture.ParquetFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    @TempDir
    private Path version;

    @Test
    void everyKindOfValueComesBack() throws IOException {
        Quotation quotation = quotation(List.of(new Span(3, 9), new Span(12, 20)));
        Run run = new Run(
                "r1",
                Instant.parse("2026-03-04T05:06:07.123456Z"),
                LocalDate.of(2026, 3, 4),
                1,
                2,
                3,
                4,
                5,
                "1.0",
                "ab");
        ParquetFixture.write(version, Quotation.class, "2026-03", List.of(quotation));
        ParquetFixture.write(version, Run.class, List.of(run));

        TableReader reader = new TableReader(version);

        assertThat(reader.read(Query.of(Quotation.class))).containsExactly(quotation);
        assertThat(reader.read(Query.of(Run.class))).containsExactly(run);
    }

    @Test
    void fullTextIsOnlyReadWhenAskedFor() throws IOException {
        Article article = article("a1", "Grüße aus Köln: „Es schneit“, sagt Ömer Ünal.");
        ParquetFixture.write(version, Article.class, "2026-03", List.of(article));
        TableReader reader = new TableReader(version);

        Article lean = reader.read(Query.of(Article.class)).get(0);
        assertThat(lean.text()).isEmpty();
        assertThat(lean.title()).isEqualTo("Titel a1");
        assertThat(lean.authors()).containsExactly("Ida Muster", "Bo Beispiel");
        assertThat(reader.read(Query.of(Article.class).columns("article_id", "text"))
                        .get(0)
                        .text())
                .isEqualTo(article.text());
    }

    @Test
    void columnsThatWereNotAskedForAreEmpty() throws IOException {
        ParquetFixture.write(version, Quotation.class, "2026-03", List.of(quotation(List.of(new Span(0, 4)))));

        Quotation lean = new TableReader(version)
                .read(Query.of(Quotation.class).columns("article_id", "kind"))
                .get(0);

        assertThat(lean.articleId()).isEqualTo("a1");
        assertThat(lean.kind()).isEqualTo(QuotationKind.INDIRECT_FREE_INDIRECT);
        assertThat(lean.spans()).isEmpty();
        assertThat(lean.text()).isEmpty();
        assertThat(lean.hop()).isZero();
        assertThat(lean.parentQuotationNo()).isNull();
    }

    @Test
    void conditionsAndMonthsChooseRows() throws IOException {
        ParquetFixture.write(version, Article.class, "2026-01", List.of(article("a1", "x")));
        ParquetFixture.write(version, Article.class, "2026-02", List.of(article("a2", "x"), article("a3", "x")));
        ParquetFixture.write(version, Article.class, "2026-03", List.of(article("a4", "x")));
        ParquetFixture.write(version, Article.class, "undated-2026-02", List.of(article("a5", "x")));
        TableReader reader = new TableReader(version);
        Query<Article> all = Query.of(Article.class);

        assertThat(ids(reader, all)).containsExactly("a1", "a2", "a3", "a4", "a5");
        assertThat(ids(reader, all.months(YearMonth.of(2026, 2), YearMonth.of(2026, 2))))
                .containsExactly("a2", "a3");
        assertThat(ids(reader, all.columns("article_id").where("cluster_id", "c-a3")))
                .containsExactly("a3");
        assertThat(ids(reader, all.where("date_method", "none"))).isEmpty();
    }

    @Test
    void absentTableHasNoRows() {
        assertThat(new TableReader(version.resolve("nowhere")).read(Query.of(Run.class)))
                .isEmpty();
    }

    @Test
    void unknownColumnIsNamed() {
        assertThatThrownBy(() -> Query.of(Run.class).columns("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs")
                .hasMessageContaining("'nonsense'")
                .hasMessageContaining("as_of");
    }

    @Test
    void brokenFileIsNamed() throws IOException {
        Path file = Files.createDirectories(version.resolve("runs")).resolve("part-00000.parquet");
        Files.writeString(file, "this is no parquet file, by any means");

        assertThatThrownBy(() -> new TableReader(version).read(Query.of(Run.class)))
                .isInstanceOfAny(UncheckedIOException.class, RuntimeException.class)
                .hasMessageContaining(file.toString());
    }

    private static List<String> ids(TableReader reader, Query<Article> query) {
        return reader.read(query).stream().map(Article::articleId).toList();
    }

    private static Article article(String id, String text) {
        return new Article(
                id,
                "file.txt",
                null,
                "Bote",
                "Titel " + id,
                List.of("Ida Muster", "Bo Beispiel"),
                List.of("dpa"),
                null,
                LocalDate.of(2026, 3, 4),
                DateMethod.TEXT,
                "de",
                0.99,
                text,
                null,
                text.length(),
                1,
                1,
                "00",
                "c-" + id,
                ClusterRole.ORIGINAL,
                0.0,
                "r1",
                Instant.EPOCH);
    }

    private static Quotation quotation(List<Span> spans) {
        return new Quotation(
                "a1",
                7,
                QuotationKind.INDIRECT_FREE_INDIRECT,
                spans,
                spans.get(0).startChar(),
                20,
                "Wörter",
                List.of(),
                List.of(),
                "sagen",
                List.of(new Span(0, 2)),
                List.of(),
                null,
                null,
                null,
                SpeakerKind.UNKNOWN,
                SourceClass.MILITARY_INTELLIGENCE,
                null,
                null,
                null,
                true,
                "dpa",
                List.of(),
                Medium.SPEECH,
                3,
                1,
                true,
                false,
                0.75,
                "test");
    }
}
