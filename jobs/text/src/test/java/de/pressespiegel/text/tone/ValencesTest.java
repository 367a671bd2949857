package de.pressespiegel.text.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schon | Sie kommt schon morgen.", // not schonen
                "laut | Das gelte laut Satzung.",
                "Laut | Laut Satzung gilt das.",
                "einige | Er kennt einige Leute.",
                "Beispiel | Zum Beispiel am Montag.", // no Spiel
                "Eindruck | Sein Eindruck war ein anderer.",
                "Klagenfurt | Der Zug hält in Klagenfurt.", // no Klage
                "Entscheidung | Die Entscheidung fällt im Mai.", // no Scheidung
                "Bürgermeisterin | Die Bürgermeisterin kam um acht.",
            })
    void wordsThatOnlyLookToned(String word, String text) {
        assertThat(ToneTexts.valence(text, word)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gescheiterte | Die gescheiterte Fusion kostet Geld.",
                "Verletzten | Sie fuhren die Verletzten fort.",
                "unfair | Das Spiel war unfair.",
                "Korruptionsaffäre | Es ist eine Korruptionsaffäre.",
                "brechen | Die Preise brechen ein.",
                "im | Er ließ sie im Stich.",
                "gut | Das war nicht gut.",
            })
    void badWords(String word, String text) {
        assertThat(ToneTexts.valence(text, word)).isNegative();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gelobten | Die gelobten Helfer kamen.",
                "Ermutigung | Das ist eine Ermutigung.",
                "Hilfsbereitschaft | Die Hilfsbereitschaft wuchs.",
                "fehlerfrei | Sie ritt fehlerfrei.",
                "setzt | Die Favoritin setzt sich durch.",
                "grünes | Der Rat gab grünes Licht.",
                "Problem | Das ist kein Problem.",
            })
    void goodWords(String word, String text) {
        assertThat(ToneTexts.valence(text, word)).isPositive();
    }
}
