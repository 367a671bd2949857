package de.pressespiegel.text.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.text.TextModuleFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text twice as long costs at most two and a half times the steps, whatever its shape. */
class GrowthTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    /** So that the longest sentence fits in several times. */
    private static final int CHARACTERS = 8_000;
    /** What a stage may cost beside. */
    private static final int SMALL = 2_000;

    private static Growth growth;

    @BeforeAll
    static void load() {
        growth = new Growth(TextModuleFactory.load(CONF));
    }

    @ParameterizedTest
    @EnumSource
    void stepsGrowWithTheText(Shape shape) {
        List<Growth.Cost> once = growth.of(shape.text(CHARACTERS));
        List<Growth.Cost> twice = growth.of(shape.text(2 * CHARACTERS));
        for (int stage = 0; stage < once.size(); stage++) {
            assertThat(twice.get(stage).steps())
                    .as("steps of %s", once.get(stage).stage())
                    .isLessThanOrEqualTo(once.get(stage).steps() * 5 / 2 + SMALL);
        }
    }
}
