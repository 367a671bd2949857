package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    @Test
    void aRuleSeenOnceIsNotTrustedBeyondItsEvidence() {
        Share once = new Share();
        once.precision(1);
        assertThat(Calibration.recounted(once)).isCloseTo(2.0 / 3, within(1e-9));

        Share often = new Share();
        for (int i = 0; i < 98; i++) {
            often.precision(i < 89 ? 1 : 0);
        }
        assertThat(Calibration.recounted(often)).isCloseTo(0.90, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hardly, 0.17, 0",
        "unmeasured, 0.5, 0",
        "edge, 0.6, 1",
        "middle, 0.79, 2",
        "sure, 0.98, 4",
        "certain, 1, 4"
    })
    void bandsAreTenthsAndAllBelowSixTenthsIsOne(String label, double confidence, int band) {
        assertThat(Calibration.band(confidence)).as(label).isEqualTo(band);
    }
}
