package de.pressespiegel.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExpressionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08.11.2024 - 12:22 Uhr               | 2024-11-08T11:22:00Z
            Stand: 3. März 2026, 18:05 Uhr       | 2026-03-03T17:05:00Z
            07.07.2025, 05.30 Uhr                | 2025-07-07T03:30:00Z
            Fri, 08 Nov 2024 12:22:00 GMT        | 2024-11-08T12:22:00Z
            2024-11-08T12:22:00+01:00            | 2024-11-08T11:22:00Z
            2024-11-08T12:22:00.123Z             | 2024-11-08T12:22:00Z
            November 8, 2024 at 3:05 pm          | 2024-11-08T14:05:00Z
            1731064920                           | 2024-11-08T11:22:00Z
            1731064920000                        | 2024-11-08T11:22:00Z
            1731064920000000                     | 2024-11-08T11:22:00Z
            1731064920.0                         | 2024-11-08T11:22:00Z
            20241108T112200Z                     | 2024-11-08T11:22:00Z
            202411081222                         | 2024-11-08T11:22:00Z
            2024-11-08 11:22:00+00:00            | 2024-11-08T11:22:00Z
            2024-11-08T12:22                     | 2024-11-08T11:22:00Z
            2024/11/08 12:22:00                  | 2024-11-08T11:22:00Z
            Freitag, 8. Nov. 2024, 12.22 Uhr     | 2024-11-08T11:22:00Z
            Fr., 8.11.2024, 12:22 MEZ            | 2024-11-08T11:22:00Z
            13/11/2024 12:22                     | 2024-11-13T11:22:00Z
            11/13/2024 12:22                     | 2024-11-13T11:22:00Z
            2024-11-08T12:22:37+0100             | 2024-11-08T11:22:37Z
            2024-11-08T12:22:37.9+01:00          | 2024-11-08T11:22:37Z
            2024-07-08 12:22:37                  | 2024-07-08T10:22:37Z
            2024-11-08T12:22:37+01               | 2024-11-08T11:22:37Z
            20241108122237                       | 2024-11-08T11:22:37Z
            Fri Nov 08 12:22:37 CET 2024         | 2024-11-08T11:22:37Z
            Fri Nov 08 11:22:37 +0000 2024       | 2024-11-08T11:22:37Z
            Fri, 08-Nov-24 11:22:37 GMT          | 2024-11-08T11:22:37Z
            8.11.2024, 14:05 Uhr                 | 2024-11-08T13:05:00Z
            08.11.24, 14:05:09                   | 2024-11-08T13:05:09Z
            8.11.2024, 12:00-14:00 Uhr           | 2024-11-08T11:00:00Z
            1731064957.53                        | 2024-11-08T11:22:37Z
            1731064957000.0                      | 2024-11-08T11:22:37Z
            1.731064957E9                        | 2024-11-08T11:22:37Z
            1.731064957E+12                      | 2024-11-08T11:22:37Z
            45604.5157060185                     | 2024-11-08T11:22:37Z
            """)
    void readsMoments(String text, String expected) {
        assertThat(PublicationDate.of(text).at()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8. November 2024     | 2024-11-08
            08.11.24             | 2024-11-08
            4. Jänner 2026       | 2026-01-04
            20241108             | 2024-11-08
            08-11-2024           | 2024-11-08
            8/8/2024             | 2024-08-08
            08/11/2024           |
            20241399             |
            Mär 8, 2026          | 2026-03-08
            8. Nov. 24           | 2024-11-08
            8. Nov. ’24          | 2024-11-08
            8. Jän. 2024         | 2024-01-08
            08. Feber 2024       | 2024-02-08
            8.NNBSP11.NBSP2024 | 2024-11-08
            8.NBSPNovemberNNBSP2024 | 2024-11-08
            8-Nov-2024           | 2024-11-08
            8.Nov.2024           | 2024-11-08
            2024/11/8            | 2024-11-08
            2024.11.08           | 2024-11-08
            Nov 8 2024           | 2024-11-08
            08.11.98             | 1998-11-08
            20241108.0           | 2024-11-08
            45604                | 2024-11-08
            45604.0              | 2024-11-08
            12345                |
            2026/03              |
            32.01.2024           |
            30.02.2024           |
            01.01.1970           |
            0                    |
            gestern              |
            """)
    void readsDaysAndRefusesImpossibleOnes(String text, String expected) {
        PublicationDate date =
                PublicationDate.of(text.replace("NNBSP", "\u202f").replace("NBSP", "\u00a0"));

        assertThat(String.valueOf(date.on())).isEqualTo(String.valueOf(expected));
        if (expected == null) {
            assertThat(date.note()).contains(text);
        }
    }

    @Test
    void twoFiguresBehindAMonthAreAYearOnlyWhereNothingIsCounted() {
        assertThat(DateExpressions.find("Am 8. Nov. 24 Menschen befragt")).isEmpty();
        assertThat(DateExpressions.find("Stand: 8. Nov. 24, 14:05 Uhr")).hasSize(1);
    }

    @Test
    void figuresAreNoDates() {
        assertThat(DateExpressions.find("Das Spiel endete 3.2 nach 12.10 Minuten, Version 10.2.3456.1"))
                .isEmpty();
    }

    @Test
    void theAddressTellsTheDay() {
        assertThat(PublicationDate.ofUrl("https://zeitung.example/politik/2024/11/08/titel-77.html")
                        .on())
                .hasToString("2024-11-08");
        assertThat(PublicationDate.ofUrl("https://zeitung.example/artikel-20241399")
                        .on())
                .isNull();
    }

    @Test
    void authorLinesNamePersonsOnly() {
        assertThat(TextMetadata.names("Von Anna Muster und Ole van Beispiel, Berlin"))
                .isEqualTo(List.of("Anna Muster", "Ole van Beispiel"));
        assertThat(TextMetadata.names("Mit Material von dpa")).isEmpty();
        assertThat(TextMetadata.names("(Tilda Brandwein aus Linz, 3.3.2026)")).containsExactly("Tilda Brandwein");
    }
}
