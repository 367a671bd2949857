package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorLinesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            true  | Von Tilda Brandwein 12.05.2025, 9:15 Uhr
            true  | Von Tilda Brandwein, Hollerbrück 12.05.2025, 09:15 Uhr
            true  | Tilda Brandwein und Ole Quast 12.05.2025, 9.15 Uhr
            true  | 12. Mai 2025 um 9:15 Uhr / Tilda Brandwein-Wilmsen
            true  | 12. Mai 2025 – Tilda Brandwein
            false | Am 12. Mai 2025 kam Tilda Brandwein nach Hollerbrück.
            false | Tilda Brandwein starb am 12.05.2025
            false | Tilda Brandwein
            false | 12.05.2025, 9:15 Uhr
            false | Konzert: Samstag, 12. Mai 2025, 20 Uhr, Alte Mühle
            """)
    void namesWithADateAreAnAuthorLine(boolean expected, String line) {
        assertThat(AuthorLines.isAuthorAndDate(line)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            true  | Radio Hollerbrück, 12.5.2025, 9:15 Uhr; tb/oq;jw
            true  | Hollerbrück 4 Aktuell, 12.05.2025, 9:15 Uhr
            false | Radio Hollerbrück, 12.5.2025
            false | Am Montag, 12.5.2025, 9:15 Uhr, beginnt der Umbau der alten Mühle
            false | Treffpunkt: Alte Mühle, 12.5.2025, 9:15 Uhr
            false | Radio Hollerbrück meldete es am 12.5.2025, 9:15 Uhr.
            """)
    void aBroadcastIsProgrammeDayAndTime(boolean expected, String line) {
        assertThat(AuthorLines.isBroadcast(line)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Stand: 10:49 UhrLesedauer: 5 Minuten | Stand: 10:49 Uhr Lesedauer: 5 Minuten
            Tilda Brandwein12.05.2025, 9:15 Uhr  | Tilda Brandwein 12.05.2025, 9:15 Uhr
            12.05.2025, 9:15Lesezeit: 5 Min.     | 12.05.2025, 9:15 Lesezeit: 5 Min.
            Die alte Mühle bleibt                | Die alte Mühle bleibt
            """)
    void partsThatOnlyStyleSetsApartAreParted(String line, String parted) {
        assertThat(AuthorLines.parted(line)).isEqualTo(parted);
    }
}
