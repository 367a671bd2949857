package de.pressespiegel.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingFaultsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Spiel endet.Der Jubel ist groß. | 1 | 0 | 0",
                "Version 2.Ausgabe und z.B. oder u.a. | 0 | 0 | 0",
                "Das Spiel endet . Der Jubel , der ist groß | 0 | 2 | 0",
                "Er sagte „ ja“ und ( nein) und endlich. ” | 0 | 3 | 0",
                "Kurz ... und 3 , 5 | 0 | 0 | 0",
                "Das war der der Anfang | 0 | 0 | 1",
                "die Nord-Süd Süd-Achse an an Anfang | 0 | 0 | 0",
                "Sie sie sagten das Dasein | 0 | 0 | 0",
            })
    void countsFaults(String text, int lost, int stray, int doubled) {
        assertThat(SpacingFaults.of(text)).isEqualTo(new SpacingFaults.Counts(lost, stray, doubled));
    }
}
