package de.pressespiegel.spark.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.statistics.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Small corpora written day by day, and what the finders make of them. */
class ChangeFindersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final List<String> articles = new ArrayList<>();
    private final List<String> mentions = new ArrayList<>();
    private final List<String> stances = new ArrayList<>();

    /** An article of a day (null: undated) with the entities it names; a text of its own unless it is a reprint. */
    private String article(int daysAgo, String cluster, String... entities) {
        String id = "a" + articles.size();
        String day = daysAgo < 0 ? "CAST(NULL AS DATE)" : "DATE '" + TODAY.minusDays(daysAgo) + "'";
        articles.add("('%s', '%s', 'blatt', %s, 'Titel')".formatted(id, cluster.isEmpty() ? id : cluster, day));
        for (String entity : entities) {
            mentions.add("('%s', '%s', 'name')".formatted(id, entity));
        }
        return id;
    }

    private void articles(int count, int daysAgo, String... entities) {
        for (int i = 0; i < count; i++) {
            article(daysAgo, "", entities);
        }
    }

    private void stance(int daysAgo, String cluster, String label) {
        String id = article(daysAgo, cluster);
        stances.add("('%s', 'country:CN', 'org:nato', '%s')".formatted(id, label));
    }

    private List<Change> find(ChangeFinder finder) {
        SparkSession spark = SharedSpark.session();
        mentions.add("('none', 'country:XX', 'name')");
        stances.add("('none', 'country:XX', 'country:XX', 'neutral')");
        Facts facts = Facts.of(
                spark,
                TODAY,
                60,
                5_000,
                spark.sql("SELECT *, '' AS text FROM VALUES " + String.join(", ", articles)
                        + " AS t(article_id, cluster_id, outlet, published_on, title)"),
                spark.sql("SELECT *, false AS in_repeated FROM VALUES " + String.join(", ", mentions)
                        + " AS t(article_id, entity_id, form)"),
                spark.sql("SELECT false AS in_repeated"),
                spark.sql("SELECT *, false AS in_repeated FROM VALUES " + String.join(", ", stances)
                        + " AS t(article_id, holder_entity_id, target_entity_id, label)"),
                spark.emptyDataFrame());
        spark.sql("""
                SELECT entity_id, entity_id AS name, min(published_on) AS first_seen_on
                FROM (SELECT entity_id, published_on FROM mentions LEFT JOIN base USING (article_id)
                      UNION ALL SELECT explode(array('country:CN', 'org:nato')), NULL)
                GROUP BY entity_id""").createOrReplaceTempView("entities");
        return finder.find(facts);
    }

    private static List<String> subjects(List<Change> changes) {
        return changes.stream().map(Change::subjectId).toList();
    }

    @Test
    void aBurstStandsOutFromTheSameWeekday() {
        for (int week = 1; week <= 8; week++) {
            articles(18, 7 * week);
            articles(2, 7 * week, "country:KP");
        }
        articles(10, 0);
        articles(10, 0, "country:KP");
        List<Change> bursts = find(new EntityBursts());
        assertThat(subjects(bursts)).containsExactly("country:KP");
        Change burst = bursts.get(0);
        assertThat(burst.kind()).isEqualTo(ChangeKind.ENTITY_BURST);
        assertThat(burst.valueBefore()).isEqualTo(2.0);
        assertThat(burst.z()).isGreaterThan(5);
        assertThat(burst.pValue()).isLessThan(1e-3);
        assertThat(burst.remark()).contains("in 10 Texten").contains("2,0 zu erwarten");
    }

    @Test
    void aWeekendRhythmIsNoBurst() {
        for (int week = 1; week <= 8; week++) {
            articles(10, 7 * week, "org:bundesliga");
            articles(10, 7 * week + 1);
        }
        articles(10, 0, "org:bundesliga");
        assertThat(find(new EntityBursts()))
                .allSatisfy(burst -> assertThat(burst.z()).isZero());
    }

    @Test
    void oneTextInManyPapersIsNoBurst() {
        for (int week = 1; week <= 8; week++) {
            articles(20, 7 * week);
        }
        articles(10, 0);
        for (int paper = 0; paper < 15; paper++) {
            article(0, "agentur", "country:KP");
        }
        assertThat(find(new EntityBursts())).isEmpty();
    }

    @Test
    void aGapOfIngestionRaisesNoAlarm() {
        for (int week = 1; week <= 8; week++) {
            articles(40, 7 * week);
        }
        articles(5, 0, "country:KP");
        assertThat(find(new EntityBursts())).isEmpty();
    }

    @Test
    void aShortHistoryIsNotTested() {
        articles(20, 7);
        articles(20, 14);
        articles(10, 0, "country:KP");
        assertThat(find(new EntityBursts())).isEmpty();
    }

    @Test
    void aTurnOfStanceIsFoundAndCountsReprintsOnce() {
        for (int i = 0; i < 6; i++) {
            stance(40 + i, "", "supportive");
            stance(3 + i, "", "critical");
        }
        stance(2, "nachdruck", "supportive");
        stance(2, "nachdruck", "supportive");
        List<Change> shifts = find(new StanceShifts());
        assertThat(subjects(shifts)).containsExactly("country:CN>org:nato");
        Change shift = shifts.get(0);
        assertThat(shift.valueBefore()).isEqualTo(1.0);
        assertThat(shift.valueNow()).isEqualTo(2.0 / 7 - 1);
        assertThat(shift.pValue()).isLessThan(0.01);
        assertThat(shift.high()).isLessThan(0);
    }

    @Test
    void twoStancesMakeNoTurn() {
        stance(40, "", "supportive");
        stance(41, "", "supportive");
        stance(2, "", "critical");
        stance(3, "", "critical");
        assertThat(find(new StanceShifts())).isEmpty();
    }

    @Test
    void shareOfVoiceComparesTwoWeeksAndUndatedArticlesTakeNoPart() {
        articles(10, 10);
        articles(2, 10, "country:KP");
        articles(4, 3);
        articles(8, 3, "country:KP");
        for (int i = 0; i < 30; i++) {
            article(-1, "", "country:KP");
        }
        List<Change> shifts = find(new ShareOfVoiceShifts());
        assertThat(subjects(shifts)).containsExactly("country:KP");
        assertThat(shifts.get(0).valueBefore()).isEqualTo(2 / 12.0);
        assertThat(shifts.get(0).valueNow()).isEqualTo(8 / 12.0);
        assertThat(shifts.get(0).remark()).isEqualTo("in 8 von 12 Artikeln, zuvor in 2 von 12");
    }

    @Test
    void newEntitiesNeedAnOlderCorpusAndSeveralTexts() {
        articles(3, 2, "person:neu");
        articles(1, 2, "person:selten");
        assertThat(find(new NewEntities())).isEmpty();
        articles(5, 60, "person:alt");
        articles(3, 2, "person:alt");
        assertThat(subjects(find(new NewEntities()))).containsExactly("person:neu");
    }
}
