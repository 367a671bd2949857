package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final PageReader READER =
            PageReader.load(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    private static final String PROSE =
            "<p>Der Rat hat beschlossen, die alte Mühle zu retten, und der Verein sammelt weiter Geld dafür.</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain h1               | Die alte Mühle bleibt            | <h1>Die alte Mühle bleibt</h1>
            h1 ends a trail        | Hollerbrück rettet seine Mühle   | <nav><a href=/>Start</a><h1>Mühle Hollerbrück: Stadtrat rettet Mühle</h1></nav><h2>Hollerbrück rettet seine Mühle</h2>
            trail named by class   | Hollerbrück rettet seine Mühle   | <ul class=breadcrumb><li><h1>Mühle Hollerbrück: Rat stimmt zu</h1></li></ul><h2>Hollerbrück rettet seine Mühle</h2>
            trail by its links     | Hollerbrück rettet seine Mühle   | <div><i><a href=/>Start</a></i><i><a href=/l>Lokales</a></i><i><h1>Mühle Hollerbrück: Rat rettet sie</h1></i></div><h2>Hollerbrück rettet seine Mühle</h2>
            other words in head    | Ende gut, alles gut              | <nav><h1>Mühle Hollerbrück: Rat stimmt zu</h1></nav><header><h2>Ende gut, alles gut</h2></header>
            no h1 at all           | Ende gut, alles gut              | <header><h2>Ende gut, alles gut</h2></header>
            subhead is no headline | Mühle Hollerbrück: Rat stimmt zu | <nav><h1>Mühle Hollerbrück: Rat stimmt zu</h1></nav><h2>Was die Mühle kostet</h2>
            topic in the heading   | Denkmal/Die alte Mühle bleibt    | <h1><div>Denkmal</div><div>Die alte Mühle bleibt</div></h1>
            topic above it         | Denkmal/Die alte Mühle bleibt    | <div>Denkmal</div><h1>Die alte Mühle bleibt</h1>
            topic as a heading     | Denkmal/Die alte Mühle bleibt    | <h2>Denkmal</h2><h1>Die alte Mühle bleibt</h1>
            many parts             | Denkmal: Die alte Mühle bleibt   | <header><h2><span>Denkmal</span><span>: </span><span>Die alte Mühle</span> <span>bleibt</span></h2></header>
            """)
    void theHeadlineIsTheOneAboveTheText(String label, String expected, String html) {
        assertThat(headlines("<article>" + html + PROSE.repeat(6) + "</article>"))
                .isEqualTo(List.of(expected.split("/")));
    }

    private static List<String> headlines(String html) {
        PageText page = READER.read(Jsoup.parse(html));
        return page.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.HEADLINE)
                .map(segment -> page.text().substring(segment.startChar(), segment.endChar()))
                .toList();
    }
}
