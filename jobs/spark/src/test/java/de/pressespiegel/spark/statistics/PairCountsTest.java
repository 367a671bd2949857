package de.pressespiegel.spark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.statistics.PairCounts.Count;
import de.pressespiegel.spark.statistics.PairCounts.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairCountsTest {
    private static final List<Place> PLACES = List.of(
            new Place("country:CN", 0, 0),
            new Place("country:RU", 0, 0),
            new Place("country:CN", 2, 1),
            new Place("country:KP", 3, 1));

    @Test
    void countsWindowsOfEachKind() {
        List<Count> counts = PairCounts.of(PLACES, 10);
        assertThat(counts)
                .contains(
                        new Count("sentence", "", "", 3, 0),
                        new Count("sentence", "country:CN", "", 2, 0),
                        new Count("sentence", "country:CN", "country:RU", 1, 1 + 1 / 3.0),
                        new Count("paragraph", "country:CN", "country:KP", 1, 1 / 4.0 + 1 / 2.0),
                        new Count("article", "country:KP", "country:RU", 1, 1 / 4.0));
        assertThat(counts).noneMatch(c -> c.windowKind().equals("sentence") && c.b().equals("country:KP"));
    }

    @Test
    void keepsOnlyTheMostFrequentEntities() {
        assertThat(PairCounts.of(PLACES, 1))
                .allMatch(c -> c.b().isEmpty() && (c.a().isEmpty() || c.a().equals("country:CN")));
    }

    @Test
    void noPlacesNoCounts() {
        assertThat(PairCounts.of(List.of(), 10)).isEmpty();
    }
}
