package de.pressespiegel.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.vocabulary.ClusterRole;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.model.vocabulary.Voice;
import de.pressespiegel.reports.fixture.ParquetFixture;
import de.pressespiegel.reports.fixture.SampleWarehouse;
import de.pressespiegel.reports.parquet.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDataReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @TempDir
    private Path version;

    @Test
    void listsCoverThirtyDaysWhenTheseHoldEnough() throws IOException {
        SampleWarehouse.write(version);

        ReportData data = read();

        assertThat(data.period()).isEqualTo(Period.MONTH);
        assertThat(data.actors()).hasSize(40).allMatch(actor -> actor.period().equals("30d"));
        assertThat(data.actors().get(0).name()).isEqualTo("China");
        assertThat(data.evidence()).hasSizeLessThanOrEqualTo(480).isNotEmpty();
        assertThat(data.evidence().get(0).rankNo()).isEqualTo(1);
    }

    @Test
    void thinCorpusIsShownWhole() throws IOException {
        ParquetFixture.write(version, Article.class, "2026-03", List.of(article("a", "c1", DAY)));

        ReportData data = read();

        assertThat(data.period()).isEqualTo(Period.ALL);
        assertThat(data.actors()).isEmpty();
        assertThat(data.latestRun()).isEmpty();
    }

    @Test
    void reprintsOfOneSilenceCountOnce() throws IOException {
        ParquetFixture.write(
                version,
                Article.class,
                "2026-03",
                List.of(article("a", "c1", DAY), article("b", "c1", DAY), article("d", "c2", DAY.minusDays(1))));
        ParquetFixture.write(
                version,
                Stance.class,
                "2026-03",
                List.of(silence("a", 0.9), silence("b", 0.7), silence("d", 0.8), silence("gone", 0.8)));

        List<Silence> silences = read().silences();

        assertThat(silences).hasSize(2);
        assertThat(silences.get(0).article().articleId()).isEqualTo("a");
        assertThat(silences.get(0).nArticles()).isEqualTo(2);
        assertThat(silences.get(1).nArticles()).isEqualTo(1);
    }

    @Test
    void periodBeforeIsCountedFromTheFacts() throws IOException {
        ParquetFixture.write(
                version,
                Article.class,
                "2026-03",
                List.of(
                        article("now", "c0", DAY.minusDays(6)),
                        article("a", "c1", DAY.minusDays(7)),
                        article("b", "c1", DAY.minusDays(13)),
                        article("older", "c2", DAY.minusDays(14)),
                        article("undated", "c3", null)));
        ParquetFixture.write(version, Stance.class, "2026-03", List.of(silence("a", 0.9), silence("now", 0.9)));

        ReportData data = read();

        assertThat(data.keyFigures().previous(Period.WEEK, "articles")).hasValue(2);
        assertThat(data.keyFigures().previous(Period.WEEK, "text_clusters")).hasValue(1);
        assertThat(data.keyFigures().previous(Period.WEEK, "reprint_share")).hasValue(0.5);
        assertThat(data.keyFigures().previous(Period.WEEK, "silences")).hasValue(1);
        assertThat(data.keyFigures().previous(Period.DAY, "articles")).isEmpty();
        assertThat(data.nUndated()).isEqualTo(1);
    }

    private ReportData read() {
        return new ReportDataReader(new TableReader(version)).read(DAY);
    }

    private static Article article(String id, String cluster, LocalDate day) {
        return new Article(
                id,
                "x.txt",
                null,
                "Bote",
                "Titel",
                List.of(),
                List.of(),
                null,
                day,
                day == null ? DateMethod.NONE : DateMethod.TEXT,
                "de",
                1,
                "",
                null,
                0,
                0,
                0,
                "00",
                cluster,
                ClusterRole.ORIGINAL,
                0,
                "r",
                Instant.EPOCH);
    }

    private static Stance silence(String article, double confidence) {
        return new Stance(
                article,
                0,
                "country:XX",
                "Nirgendland",
                null,
                null,
                "Vertrag",
                StanceLabel.NO_COMMENT,
                0,
                SilenceKind.DECLINED,
                Voice.NARRATOR,
                null,
                null,
                null,
                0,
                5,
                "Nirgendland wollte sich nicht äußern.",
                false,
                false,
                false,
                confidence,
                "probe");
    }
}
