package de.pressespiegel.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Language;
import org.junit.jupiter.api.Test;

class ProportionTest {
    /** 81 of 263, an example of Newcombe (1998), Statistics in Medicine 17, table I: .2553 to .3662. */
    @Test
    void agreesWithThePublishedExample() {
        Proportion proportion = new Proportion(81, 263);

        assertThat(proportion.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(proportion.high()).isCloseTo(0.3662, within(0.0001));
    }

    @Test
    void noneAndAllStayWithinBounds() {
        assertThat(new Proportion(0, 20).low()).isZero();
        assertThat(new Proportion(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(new Proportion(29, 29).high()).isEqualTo(1.0);
        assertThat(new Proportion(0, 0).range(new Formats(Language.DE))).isEmpty();
    }
}
