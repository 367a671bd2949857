package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNotesTest {
    private static final PageReader READER =
            PageReader.load(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    private static final String PROSE =
            "<p>Der Rat hat beschlossen, die alte Mühle zu retten, und der Verein sammelt weiter Geld dafür.</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            italics at the end       | BOILERPLATE | 9 | <p><em>Tilda Brandwein ist Reporterin für das Land zwischen Hollerbrück und Lauenbrück.</em></p>
            role before the name     | BOILERPLATE | 9 | <p><i>Die freie Journalistin Tilda Brandwein ist in Hollerbrück zu Hause und schreibt über Mühlen.</i></p>
            italics around a link    | BOILERPLATE | 9 | <p><b><em>Tilda Brandwein schreibt seit zwanzig Jahren über Mühlen im Norden. Mehr steht </em></b><a href=/x><em>hier</em></a><em>.</em></p>
            plain, at the end        | BOILERPLATE | 9 | <p>Tilda Brandwein schreibt seit zwanzig Jahren über Mühlen und die Menschen, die in ihnen leben.</p>
            plain, in the middle     | BODY        | 2 | <p>Tilda Brandwein schreibt seit zwanzig Jahren über Mühlen und die Menschen, die in ihnen leben.</p>
            somebody else in italics | BODY        | 9 | <p><em>Jette Wilmsen ist Bürgermeisterin von Hollerbrück und seit drei Jahren Mitglied des Vereins.</em></p>
            author is quoted         | BODY        | 9 | <p><em>„Die Mühle bleibt“, sagt Tilda Brandwein zum Schluss, und alle im Saal der Mühle klatschen.</em></p>
            marked up as a person    | BOILERPLATE | 4 | <div itemscope itemtype="https://schema.org/Person"><b>Ole Quast</b><p>Der Landwirt Ole Quast hat in Hollerbrück studiert und leitet den Verein der Mühlenfreunde.</p></div>
            marked up as something   | BODY        | 4 | <div itemscope itemtype="https://schema.org/Place"><b>Mühle</b><p>Der Landwirt Ole Quast hat in Hollerbrück studiert und leitet den Verein der Mühlenfreunde.</p></div>
            goes on from a name      | BOILERPLATE | 4 | <div>Ole Quast</div><p>... ist Landwirt in Hollerbrück und leitet seit dem Frühjahr den Verein der Mühlenfreunde.</p>
            goes on from a sentence  | BODY        | 4 | <p>... ist Landwirt in Hollerbrück und leitet seit dem Frühjahr den Verein der Mühlenfreunde.</p>
            """)
    void whatIsSaidOfAPersonBesideTheArticleIsNotItsText(String label, SegmentKind expected, int before, String html) {
        PageText page = READER.read(
                Jsoup.parse("<article><h1>Die alte Mühle bleibt</h1><div class=author>Von Tilda Brandwein</div>"
                        + PROSE.repeat(before) + html + PROSE.repeat(9 - before) + "</article>"));
        String words = Jsoup.parse(html).select("p").text();

        assertThat(page.segments().stream()
                        .filter(segment -> page.text().startsWith(words, segment.startChar()))
                        .map(segment -> segment.kind()))
                .containsExactly(expected);
    }
}
