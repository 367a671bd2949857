package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSubheadsTest {
    private static final PageReader READER =
            PageReader.load(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    private static final String PROSE =
            "<p>Der Rat von Hollerbrück hat beschlossen, die alte Mühle am Bach zu retten, und der Verein"
                    + " sammelt seit dem Frühjahr Geld für ein neues Dach.</p>";
    private static final String SHORT = "<p>Der Rat hat beschlossen, die alte Mühle zu retten.</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            short, without end | SUBHEAD | long  | <p>Der Kreis soll helfen</p>
            question           | SUBHEAD | long  | <p>Wer zahlt das alles?</p>
            bold               | SUBHEAD | long  | <p><b>Der Kreis soll helfen</b></p>
            sentence           | BODY    | long  | <p>Der Kreis soll helfen.</p>
            announces speech   | BODY    | long  | <p>Der Landrat sagte:</p>
            goes on            | BODY    | long  | <p>und zwar der Kreis</p>
            one word           | BODY    | long  | <p>Hollerbrück</p>
            in a poem          | BODY    | short | <p>Der Bach fließt munter</p>
            """)
    void aShortLineBetweenParagraphsIsASubhead(String label, SegmentKind expected, String around, String html) {
        String beside = around.equals("long") ? PROSE : SHORT;
        PageText page = READER.read(Jsoup.parse("<article><h1>Die alte Mühle bleibt</h1>" + PROSE.repeat(3) + beside
                + html + beside + PROSE + "</article>"));
        String words = Jsoup.parse(html).text();

        assertThat(page.segments().stream()
                        .filter(segment -> page.text()
                                .substring(segment.startChar(), segment.endChar())
                                .equals(words))
                        .map(segment -> segment.kind()))
                .containsExactly(expected);
    }
}
