package de.pressespiegel.spark.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PairScoreTest {
    @Test
    void pairsAreCounted() {
        PairScore score = PairScore.of(
                Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "3"),
                Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "z"));

        assertThat(score).isEqualTo(new PairScore(3, 2, 1));
        assertThat(score.precision()).isEqualTo(1.0 / 3);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void withoutPairsNothingIsWrong() {
        PairScore score = PairScore.of(Map.of("a", "1"), Map.of("a", "x"));

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
    }
}
