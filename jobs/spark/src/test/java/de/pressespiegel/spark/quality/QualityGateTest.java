package de.pressespiegel.spark.quality;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.config.QualityLimits;
import de.pressespiegel.spark.ingest.Selection;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateTest {
    private static Selection night(int good, int undated, int refused) {
        Dataset<Row> fresh = SharedSpark.session()
                .range(good)
                .selectExpr("if(id < " + undated + ", NULL, DATE '2026-03-02') AS published_on");
        Dataset<Row> rejects =
                SharedSpark.session().range(refused).selectExpr("if(id < 2, 'empty', 'binary') AS reason");
        return new Selection(fresh, rejects, rejects.limit(0), good + refused, good, 0, 0, refused, 0);
    }

    private static void check(Selection night, double rejected, double undated) {
        new QualityGate(new QualityLimits(20, rejected, undated, 1)).check(night);
    }

    @Test
    void aNightWithinItsLimitsPasses() {
        assertThatCode(() -> check(night(10, 5, 10), 0.5, 0.5)).doesNotThrowAnyException();
    }

    @Test
    void tooManyRefusedRecordsAreNamed() {
        assertThatThrownBy(() -> check(night(9, 0, 11), 0.5, 1))
                .isInstanceOf(QualityGateException.class)
                .hasMessageContaining("11 of 20 records were refused")
                .hasMessageContaining("quality.max-rejected-share = 0.5; most of them: binary (9)");
    }

    @Test
    void tooManyUndatedArticlesAreNamed() {
        assertThatThrownBy(() -> check(night(20, 11, 0), 1, 0.5))
                .isInstanceOf(QualityGateException.class)
                .hasMessageContaining("11 of 20 new articles have no publication date")
                .hasMessageContaining("quality.max-undated-share = 0.5");
    }

    @Test
    void aFewRecordsAreNotJudged() {
        assertThatCode(() -> check(night(0, 0, 19), 0.5, 0.5)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "within the limit,                 100, 2, 0.02, true",
        "above the limit,                  100, 3, 0.02, false",
        "one alone never stops a night,     20, 1, 0.02, true",
        "two of twenty do,                  20, 2, 0.02, false",
        "too few articles to judge,         19, 19, 0.02, true",
        "nothing to analyse,                 0, 0, 0.02, true",
        "a limit of zero lets one through, 100, 1, 0,    true",
        "a limit of zero stops two,        100, 2, 0,    false",
        "a limit of one is off,            100, 100, 1,  true",
    })
    void failedAnalyses(String label, long analyzed, long failed, double limit, boolean passes) {
        QualityGate gate = new QualityGate(new QualityLimits(20, 1, 1, limit));
        if (passes) {
            assertThatCode(() -> gate.checkAnalyses(analyzed, failed)).as(label).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> gate.checkAnalyses(analyzed, failed))
                    .as(label)
                    .isInstanceOf(QualityGateException.class)
                    .hasMessageContaining("analysis of " + failed + " of " + analyzed + " new articles failed")
                    .hasMessageContaining("quality.max-failed-analyses-share = " + limit)
                    .hasMessageContaining("Nothing was published");
        }
    }

    @Test
    void aLimitOfOneIsOff() {
        assertThatCode(() -> check(night(0, 0, 50), 1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> check(night(50, 50, 0), 1, 1)).doesNotThrowAnyException();
    }
}
