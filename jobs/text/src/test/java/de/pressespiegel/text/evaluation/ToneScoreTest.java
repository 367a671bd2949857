package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.pressespiegel.text.tone.Polarity;
import org.junit.jupiter.api.Test;

class ToneScoreTest {
    @Test
    void figuresAgreeWithCountingByHand() {
        ToneScore score = new ToneScore();
        score.add(Polarity.POSITIVE, Polarity.POSITIVE);
        score.add(Polarity.POSITIVE, Polarity.NEUTRAL);
        score.add(Polarity.NEUTRAL, Polarity.NEUTRAL);
        score.add(Polarity.NEGATIVE, Polarity.NEUTRAL);
        assertThat(score.f1(Polarity.POSITIVE)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.f1(Polarity.NEUTRAL)).isCloseTo(0.5, within(1e-9));
        assertThat(score.f1(Polarity.NEGATIVE)).isZero();
        assertThat(score.macroF1()).isCloseTo((2 / 3.0 + 0.5) / 3, within(1e-9));
        assertThat(score.accuracy()).isEqualTo(0.5);
    }
}
