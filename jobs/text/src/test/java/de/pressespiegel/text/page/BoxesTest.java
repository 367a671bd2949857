package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes inside an article: offers to its reader and quotations set once more in large type. */
class BoxesTest {
    private static final PageReader READER =
            PageReader.load(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    private static final String PROSE =
            "<p>Der Rat hat beschlossen, die alte Mühle zu retten. „Wir wollen aber vor allem, dass alle"
                    + " Hollerbrücker wieder am Bach sitzen können“, sagte Wilmsen. Der Verein sammelt weiter Geld dafür.</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            order                | false | <div><p>Seit hundert Jahren berichtet die Neue Zeitung von Land und Leuten.</p><p>Jetzt bestellen</p></div>
            app                  | false | <div><div>Seit hundert Jahren das Neueste</div><ul><li>Alle Berichte auch unterwegs lesen</li></ul><p>Nein danke, weiter ohne App.</p></div>
            field for an address | false | <section><h3>Neues vom Rathaus</h3><p>Seit hundert Jahren das Wichtigste aus Hollerbrück, knapp und klar.</p><form><input type=email></form></section>
            call in the article  | true  | <p>Seit hundert Jahren berichtet die Neue Zeitung von Land und Leuten.</p><p>Jetzt bestellen</p>
            call in a quotation  | true  | <div><p>Seit hundert Jahren ruft der Müller den Leuten zu: „Jetzt bestellen, morgen mahlen!“</p></div>
            another field        | true  | <section><p>Seit hundert Jahren mahlt die Mühle von Hollerbrück das Korn der Bauern.</p><input type=range></section>
            """)
    void whatStandsWithACallInASmallBoxIsAnOffer(String label, boolean kept, String html) {
        assertThat(main(html).contains("Seit hundert Jahren")).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            same words          | false | <div><blockquote>Wir wollen vor allem, dass alle Hollerbrücker wieder am Bach sitzen können.</blockquote><p>Jette Wilmsen, Bürgermeisterin</p></div>
            paragraph in it     | false | <div><blockquote><p>Wir wollen, dass alle Hollerbrücker wieder am Bach sitzen können.</p></blockquote><p>Jette Wilmsen, Bürgermeisterin</p></div>
            said only here      | true  | <div><blockquote>Wir haben die Mühle nie aufgegeben, auch nicht im vergangenen Winter.</blockquote><p>Jette Wilmsen, Bürgermeisterin</p></div>
            no quotation        | true  | <div><p>Wir wollen vor allem, dass alle Hollerbrücker wieder am Bach sitzen können.</p><p>Jette Wilmsen, Bürgermeisterin</p></div>
            """)
    void aQuotationSetOnceMoreIsNotText(String label, boolean kept, String html) {
        String words = Jsoup.parse(html).select("div > :first-child").text();

        assertThat(main(html).contains(words)).isEqualTo(kept);
        assertThat(main(html).contains("Jette Wilmsen, Bürgermeisterin")).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            false | Dieser Artikel ist eine Übersetzung, im Original erschien er in einer dänischen Zeitung.
            true  | Dieser Artikel der Satzung ist eine Zumutung, im Original stand er anders in der Zeitung.
            false | Aus: Ausgabe vom 12.05.2025, Seite 3
            true  | Aus der Ausgabe vom Mai nahm der Müller die Preise für Mehl und rechnete sie den Bauern vor.
            false | Sie arbeiten in der Mühle und wissen mehr? Melden Sie sich bei Tilda Brandwein, vertraulich und sicher via Brief.
            true  | Die Polizei fragt: Wer hat Hinweise zum Brand der Mühle? Melden kann man sich auf jeder Wache im Kreis.
            false | Mehr Berichte von Rat und Mühle finden Sie jederzeit in unserem Archiv.
            """)
    void notesOnTheArticleAreNotItsText(boolean kept, String line) {
        assertThat(main("<p>" + line + "</p>").contains(line)).isEqualTo(kept);
    }

    private static String main(String html) {
        return READER.read(Jsoup.parse("<article><h1>Die alte Mühle bleibt</h1>" + PROSE.repeat(5) + html
                        + PROSE.repeat(2) + "</article>"))
                .mainText();
    }
}
