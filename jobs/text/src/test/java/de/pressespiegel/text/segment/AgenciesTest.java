package de.pressespiegel.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agencies an article names as its sources, and which it only talks about. */
class AgenciesTest {
    private static final Path CONF =
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf");
    private static final Agencies AGENCIES = Agencies.load(CONF);
    private static final Segmenter SEGMENTER = PlainTextSegmenter.load(CONF);

    private static final String PROSE =
            "Der Stadtrat von Auenheim hat am Montag bis in die Nacht über den Bau einer neuen"
                    + " Markthalle beraten und die Entscheidung dann auf den Herbst verschoben.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dateline                | Köln (SID) - PROSE                                | SID",
                "dateline with a day     | Berlin, 06. Nov (Reuters) - PROSE                 | Reuters",
                "code of a small agency  | Ankara (AA) - PROSE                               | Anadolu",
                "author line             | Von dpa;;PROSE                                    | dpa",
                "sign                    | PROSE (mit dpa)                                   | dpa",
                "several, in their order | PROSE (AFP, dpa, Reuters)                         | AFP,dpa,Reuters",
                "shorthand beside it     | PROSE (jk/rtr)                                    | Reuters",
                "material                | PROSE (Mit Material von dts)                      | dts",
                "material, joined        | PROSE (WH mit dts-Material)                       | dts",
                "source                  | PROSE;;Quelle: Dow Jones                          | Dow Jones Newswires",
                "begin and end, once     | Rom (KNA) - PROSE;;PROSE zwei. (KNA/epd)          | KNA,epd",
                "regional desk           | PROSE (dpa/lsw)                                   | dpa",
                "Swiss name              | PROSE (sda)                                       | Keystone-SDA",
                "photographer            | PROSE;;Foto: Ida Fehling/AFP                      | ``",
                "told by the text        | PROSE Das berichtete die dpa am Abend.            | ``",
                "author of that name     | Von Petra Reuters;;PROSE                          | ``",
                "initials of an author   | PROSE (PA)                                        | ``",
                "nothing                 | PROSE                                             | ``"
            })
    void agenciesAreThoseOfBeginAndEnd(String label, String article, String names) {
        String text = "Streit über die neue Markthalle\n\n" + PROSE.replace("Der Stadtrat", "Der Rat der Stadt")
                + "\n\n" + article.replace(";", "\n").replace("PROSE", PROSE);
        text = article.startsWith("PROSE") ? text : text.replaceFirst("(?s)\n\n.*?\n\n", "\n\n");

        assertThat(AGENCIES.named(text, SEGMENTER.segment("a", text)))
                .as(label)
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }
}
