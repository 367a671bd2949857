package de.pressespiegel.spark.quality;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.ingest.Selection;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class QualityGateTest {
    private static Selection night(int good, int undated, int refused) {
        Dataset<Row> fresh = SharedSpark.session()
                .range(good)
                .selectExpr("if(id < " + undated + ", NULL, DATE '2026-03-02') AS published_on");
        Dataset<Row> rejects =
                SharedSpark.session().range(refused).selectExpr("if(id < 2, 'empty', 'binary') AS reason");
        return new Selection(fresh, rejects, good + refused, good, 0, 0, refused);
    }

    private static void check(Selection night, double rejected, double undated) {
        new QualityGate(new QualityLimits(20, rejected, undated)).check(night);
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

    @Test
    void aLimitOfOneIsOff() {
        assertThatCode(() -> check(night(0, 0, 50), 1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> check(night(50, 50, 0), 1, 1)).doesNotThrowAnyException();
    }
}
