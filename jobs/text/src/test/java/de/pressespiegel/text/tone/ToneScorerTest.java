package de.pressespiegel.text.tone;

import static de.pressespiegel.text.tone.ToneTexts.polarity;
import static de.pressespiegel.text.tone.ToneTexts.tone;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneScorerTest {

    @Test
    void praiseIsFriendlyAndScandalIsNot() {
        assertThat(tone("Der Verein feiert die herausragende Leistung seiner Torhüterin.", "Torhüterin"))
                .isPositive();
        assertThat(tone("Der korrupte Bürgermeister täuschte die Wähler und stahl Geld.", "Bürgermeister"))
                .isNegative();
    }

    @Test
    void negationWeakensPraise() {
        double praised = tone("Die Leistung des Trainers war gut.", "Trainers");
        double denied = tone("Die Leistung des Trainers war nicht gut.", "Trainers");
        assertThat(denied).isLessThan(praised);
    }

    @Test
    void plainReportIsNeutral() {
        assertThat(polarity("Der Ausschuss tagt am Dienstag um zehn Uhr.", "Ausschuss"))
                .isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void oneKindWordInALongPassageIsNoTone() {
        String text =
                "Nach Angaben des Ausschusses, der am Dienstag in Hannover tagte, sollen die Fahrpläne der Linien 4, 7"
                        + " und 11 zum Wechsel im Dezember so geändert werden, dass die Busse an Werktagen alle zwanzig und an"
                        + " Sonntagen alle vierzig Minuten am gut gelegenen Bahnhof halten.";
        assertThat(polarity(text, "Ausschusses")).isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void staysWithinBounds() {
        assertThat(tone("Mord, Folter, Terror, Krieg, Verrat, Lüge und Hass: Die Bande kennt nichts.", "Bande"))
                .isBetween(-1.0, 1.0);
    }
}
