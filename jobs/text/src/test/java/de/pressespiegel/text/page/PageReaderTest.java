package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.FieldNames;
import de.pressespiegel.text.metadata.Metadata;
import de.pressespiegel.text.metadata.Outlets;
import de.pressespiegel.text.metadata.PageMetadata;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
    private static final Path CONF =
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf");
    private static final PageReader READER = PageReader.load(CONF);

    private static final String PAGE = """
            <html><head><title>Die alte Mühle bleibt | Neue Zeitung</title>
            <link rel="canonical" href="https://www.neue-zeitung.example/lokales/muehle-17.html">
            <meta property="og:site_name" content="Neue Zeitung">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
              "headline": "Die alte Mühle bleibt", "datePublished": "2025-05-12T09:15:00+02:00",
              "author": [{"@type": "Person", "name": "Tilda Brandwein"}]}]}</script>
            <script type="application/ld+json">{kaputt</script></head>
            <body class="no-sidebar">
            <nav><ul><li><a href="/">Start</a></li><li><a href="/lokales">Lokales</a></li></ul></nav>
            <article class="post hentry category-werbung tag-muehle">
              <h1>Die alte Mühle bleibt</h1>
              <p class="lead">Hollerbrück rettet sein Wahrzeichen, und alle zahlen mit.</p>
              <div class="author">Von Tilda Brandwein</div>
              <figure><img src="m.jpg"><figcaption>Die Mühle im Herbst. Foto: Ole Quast/dpa</figcaption></figure>
              <p>Der Rat von Hollerbrück hat beschlossen, die alte Mühle zu retten. Das sagte Bürgermeisterin Jette
              Wilmsen, und der Verein hat schon die Hälfte der Kosten <a href="/x">gesammelt</a>.</p>
              <div class="teaser"><a href="/y">Warum Müller ein schöner Beruf ist</a></div>
              <h2>Der Kreis soll helfen</h2>
              <p>Den Rest soll der Kreis beisteuern. Gegner der Pläne bezweifeln, dass das Geld reicht, und fordern ein
              Gutachten, das alle Schäden am Fundament benennt.</p>
              <h2>Mehr zum Thema</h2>
              <ul><li><a href="/z">Mühlen im Norden</a></li></ul>
            </article>
            <section id="comments"><h3>2 Kommentare</h3><p>Endlich einmal eine gute Nachricht aus dem Rathaus, finde ich.</p></section>
            <footer><p>© 2025 Neue Zeitung</p></footer></body></html>
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Er sagte: <q>Die Mühle bleibt.</q> Dann ging er.          | Er sagte: „Die Mühle bleibt.“ Dann ging er.
            <q>Sie rief <q>Halt</q>, mehr nicht</q>, sagte er.        | „Sie rief ‚Halt‘, mehr nicht“, sagte er.
            „Sie rief <q>Halt</q>, mehr nicht“, sagte er.             | „Sie rief ‚Halt‘, mehr nicht“, sagte er.
            »Ganz alt«, sagte er. <q>Und schön</q>, sagte sie.        | »Ganz alt«, sagte er. „Und schön“, sagte sie.
            Er sagte: „<q>Die Mühle bleibt</q>“.                      | Er sagte: „Die Mühle bleibt“.
            Er sagte: <q>„Die Mühle bleibt“</q>.                      | Er sagte: „Die Mühle bleibt“.
            Er sagte: <q>Die <b>Mühle</b> bleibt</q>.                 | Er sagte: „Die Mühle bleibt“.
            Die Denk&#8203;mal<wbr>schutz&shy;behörde&#65279; schwieg. | Die Denkmalschutzbehörde schwieg.
            """)
    void aBrowserShowsMarksAroundQuotesAndNothingInsideWords(String html, String expected) {
        assertThat(READER.read(Jsoup.parse("<article><p>" + html + "</p></article>"))
                        .text())
                .isEqualTo(expected);
    }

    @Test
    void blocksHaveTheirKinds() {
        PageText page = READER.read(Jsoup.parse(PAGE));

        assertThat(of(page, SegmentKind.HEADLINE)).containsExactly("Die alte Mühle bleibt");
        assertThat(of(page, SegmentKind.LEAD))
                .containsExactly("Hollerbrück rettet sein Wahrzeichen, und alle zahlen mit.");
        assertThat(of(page, SegmentKind.BYLINE)).containsExactly("Von Tilda Brandwein");
        assertThat(of(page, SegmentKind.CAPTION)).containsExactly("Die Mühle im Herbst. Foto: Ole Quast/dpa");
        assertThat(of(page, SegmentKind.SUBHEAD)).containsExactly("Der Kreis soll helfen");
        assertThat(of(page, SegmentKind.BODY))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Der Rat von Hollerbrück")
                .endsWith("Kosten gesammelt.");
        assertThat(of(page, SegmentKind.BOILERPLATE))
                .contains("Start", "Warum Müller ein schöner Beruf ist", "Mühlen im Norden", "2 Kommentare");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            beside a picture   | CAPTION     | <div><img src=m.jpg><p>WORDS</p></div>
            photographer too   | CAPTION     | <div><div><picture><img src=m.jpg></picture></div><div><p>WORDS</p><span>Ole Quast</span></div></div>
            figure             | CAPTION     | <figure><img src=m.jpg><div>WORDS</div></figure>
            film               | CAPTION     | <p>WORDS 12.05.2025 &#124; 3:18 min</p>
            pull quote         | BODY        | <figure><blockquote><p>WORDS</p></blockquote></figure>
            picture in text    | BODY        | <p><img src=i.gif>WORDS</p>
            newsletter form    | BOILERPLATE | <form><div>WORDS</div><input></form>
            about the author   | BOILERPLATE | <div class=author-card><p class=author>WORDS WORDS WORDS</p></div>
            teaser             | BOILERPLATE | <article><a href=/x><h3>Mühlen im Norden</h3></a><p>WORDS</p></article>
            link laid over it  | BOILERPLATE | <article><a href=/x></a><h3>Mühlen im Norden</h3><p>WORDS</p></article>
            link around it     | BOILERPLATE | <div><a href=/x><h3>Mühlen im Norden</h3><p>WORDS</p></a></div>
            nothing but a link | BOILERPLATE | <div><a href=/x><span>WORDS</span><br>Jetzt laden!</a></div>
            linked paragraph   | BODY        | <p><a href=/x>WORDS WORDS</a></p>
            link at its end    | BODY        | <p>WORDS Mehr weiß <a href=/x>der Verein</a>.</p>
            sources, behind ad | BODY        | <div>Anzeige</div><p>WORDS Das ergab <a href=/x>eine Zählung des Kreises</a> mit <a href=/y>vielen Besuchern</a>.</p>
            linked, behind ad  | BOILERPLATE | <div>Anzeige</div><div>WORDS <a href=/x>Mühlen im Norden und was aus ihnen geworden ist</a></div>
            list of links      | BOILERPLATE | <ul><li>WORDS <a href=/x>Mühlen</a></li><li><a href=/y>Was das Wahrzeichen den Kreis und alle anderen kostet</a></li><li><a href=/z>Wer die Mühle vor zweihundert Jahren gebaut hat</a></li></ul>
            list with a link   | LIST        | <ul><li>WORDS <a href=/x>Mühlen</a></li><li>Das Wahrzeichen kostet den Kreis sehr viel Geld.</li></ul>
            entry of a ticker  | BODY        | <article><h3>11.30 Uhr</h3><p>WORDS</p></article>
            """)
    void blocksAreToldByWhatStandsAroundThem(String label, SegmentKind expected, String html) {
        String words = "Die Mühle von Hollerbrück steht seit dem Herbst unter einem Gerüst.";
        String prose =
                "<p>Der Rat hat beschlossen, die alte Mühle zu retten, und der Verein sammelt weiter Geld dafür.</p>";
        PageText page = READER.read(Jsoup.parse("<article><h1>Die alte Mühle bleibt</h1>" + prose.repeat(5)
                + html.replace("WORDS", words) + prose.repeat(5) + "</article>"));

        assertThat(page.segments().stream()
                        .filter(segment -> page.text().startsWith(words, segment.startChar()))
                        .map(segment -> segment.kind()))
                .containsExactly(expected);
    }

    @Test
    void aRowOfHeadingsIsAListOfOtherArticles() {
        String prose =
                "<p>Der Rat hat beschlossen, die alte Mühle zu retten, und der Verein sammelt weiter Geld dafür.</p>";
        PageText page = READER.read(Jsoup.parse("<article><h1>Die alte Mühle bleibt</h1>" + prose.repeat(5)
                + "<h3>Neues vom Markt</h3><h3>Neues vom Bach</h3><h3>Neues vom Berg</h3><h2>Das Geld</h2><h3>Was fehlt</h3>"
                + prose + "</article>"));

        assertThat(of(page, SegmentKind.SUBHEAD)).containsExactly("Das Geld", "Was fehlt");
    }

    @Test
    void notesOnLinksAreNotRead() {
        assertThat(READER.read(Jsoup.parse(
                                "<article><p>Der <a href=/x>Verein<span class=vh> (öffnet im neuen Fenster)</span></a>"
                                        + " öffnet im neuen Jahr ein Fenster.</p></article>"))
                        .text())
                .isEqualTo("Der Verein öffnet im neuen Jahr ein Fenster.");
    }

    @Test
    void everyVisibleBlockIsInTheText() {
        PageText page = READER.read(Jsoup.parse(PAGE));

        assertThat(page.text()).contains("Endlich einmal eine gute Nachricht").doesNotContain("kaputt");
        assertThat(page.mainText()).doesNotContain("Endlich einmal", "Mehr zum Thema", "dpa", "Lokales");
    }

    @Test
    void aPageWithoutTextHasNoMainText() {
        assertThat(READER.read(Jsoup.parse("<nav><a href='/'>Start</a></nav>")).mainText())
                .isEmpty();
        assertThat(READER.read(Jsoup.parse("")).segments()).isEmpty();
    }

    @Test
    void metadataComesFromTheDescription() {
        Metadata metadata = PageMetadata.of(
                Jsoup.parse(PAGE),
                "https://neue-zeitung.example/muehle?id=1",
                Outlets.load(CONF),
                FieldNames.load(CONF));

        assertThat(metadata.url()).isEqualTo("https://www.neue-zeitung.example/lokales/muehle-17.html");
        assertThat(metadata.outlet()).isEqualTo("Neue Zeitung");
        assertThat(metadata.title()).isEqualTo("Die alte Mühle bleibt");
        assertThat(metadata.authors()).containsExactly("Tilda Brandwein");
        assertThat(metadata.publishedAt()).hasToString("2025-05-12T07:15:00Z");
        assertThat(metadata.dateMethod()).isEqualTo(DateMethod.METADATA);
    }

    private static List<String> of(PageText page, SegmentKind kind) {
        return page.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> page.text().substring(segment.startChar(), segment.endChar()))
                .toList();
    }
}
