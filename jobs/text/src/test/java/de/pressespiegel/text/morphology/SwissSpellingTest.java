package de.pressespiegel.text.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in which ss stands for ß have the readings of their spelling with ß, and no others have. */
class SwissSpellingTest {
    private static Morphology morphology;

    @BeforeAll
    static void load() {
        morphology = Morphology.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "liess, ließ, lassen",
        "schliesst, schließt, schließen",
        "begrüsse, begrüße, begrüßen",
        "äusserte, äußerte, äußern",
        "grösste, größte, groß",
        "gemäss, gemäß, gemäß",
        "Massnahme, Maßnahme, Maßnahme",
        "Fussballspieler, Fußballspieler, Fußballspieler",
        "Strassenschlussfest, Strassenschlussfest, Strassenschlussfest",
        "US-Aussenminister, US-Außenminister, US-Außenminister",
        "Nuss-Massnahme, Nuss-Maßnahme, Nuss-Maßnahme",
    })
    void spelling(String written, String form, String lemma) {
        Word word = morphology.word(written);
        assertThat(word.form()).isEqualTo(form);
        assertThat(word.written()).isEqualTo(written);
        assertThat(word.lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest(name = "{0} stays")
    @CsvSource({"Masse", "Busse", "Flosse", "Fluss", "muss", "Muss", "dass", "Dass", "Hessen", "müssen", "Russland"})
    void wordsWithSs(String form) {
        assertThat(morphology.word(form).form()).isEqualTo(form);
    }

    @Test
    void aCapitalAtTheStartOfASentenceIsThatOfTheCommonWord() {
        Word word = morphology.word("Ausserdem");
        assertThat(word.form()).isEqualTo("Außerdem");
        assertThat(word.lowerCased().is(Feature.ADVERB)).isTrue();
        assertThat(word.known()).isFalse();
    }

    @Test
    void theKonjunktivIsAsStrictAsThatOfTheOtherSpelling() {
        for (String form : new String[] {"begrüsse", "schliesse", "heisse"}) {
            assertThat(morphology.word(form).is(Feature.KONJUNKTIV_1_STRICT))
                    .as(form)
                    .isEqualTo(morphology.word(form.replace("ss", "ß")).is(Feature.KONJUNKTIV_1_STRICT));
        }
    }
}
