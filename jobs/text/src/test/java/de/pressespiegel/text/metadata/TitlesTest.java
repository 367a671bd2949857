package de.pressespiegel.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    private static final SiteNames SITE =
            SiteNames.of("Der Mühlenbote", "https://www.muehlenbote.example/lokales/a.html", null);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            Die Mühle bleibt stehen | Mühlenbote                      ~ Die Mühle bleibt stehen
            Die Mühle bleibt stehen - muehlenbote.example             ~ Die Mühle bleibt stehen
            Die Mühle bleibt stehen – DER MÜHLENBOTE – 12.05.2025     ~ Die Mühle bleibt stehen
            Mühlenbote | Die Mühle bleibt stehen                      ~ Die Mühle bleibt stehen
            Mühlenbote: Rat tagt | Mühlenbote                         ~ Mühlenbote: Rat tagt
            Die M&amp;uuml;hle bleibt stehen                          ~ Die Mühle bleibt stehen
            Der Rat entscheidet heute | Lokales                       ~ Der Rat entscheidet heute
            Lokales | Der Rat entscheidet heute                       ~ Der Rat entscheidet heute
            Streit um Geld: Der Rat entscheidet heute                 ~ Streit um Geld: Der Rat entscheidet heute
            Streit um Geld – der Kreis zahlt                          ~ Streit um Geld – der Kreis zahlt
            Mühlenbote                                                ~ Mühlenbote
            """)
    void theHeadlineIsLeftOfWhatPagesGiveAsTheirTitle(String title, String expected) {
        assertThat(Titles.headline(title, SITE, List.of("Der Rat entscheidet heute")))
                .isEqualTo(expected);
    }
}
