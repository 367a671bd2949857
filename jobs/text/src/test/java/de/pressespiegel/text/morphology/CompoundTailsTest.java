package de.pressespiegel.text.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundTailsTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");

    private static final Morphology MORPHOLOGY = Morphology.load(CONF);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Regenbogenkritik, Kritik",
        "Lehrlingsgipfel, Gipfel",
        "Kiosk-Zar, Zar",
        "Kritik, ''", // a noun is not its own last part
        "Blaumzak, ''", // no word at all
        "Bergrast, ''", // Rast stands there by chance in most such forms: too short without a hyphen
    })
    void findsTheLongestLastPart(String form, String expected) {
        Word tail = MORPHOLOGY.tails().longest(MORPHOLOGY.word(form));

        assertThat(tail == null ? "" : tail.form()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({"Bergrast, 4, Rast", "Bergrast, 3, ''"})
    void knowsShorterOnesByTheirPlace(String form, int from, String expected) {
        Word noun = MORPHOLOGY.tails().at(MORPHOLOGY.word(form), from);

        assertThat(noun == null ? "" : noun.form()).isEqualTo(expected);
    }
}
