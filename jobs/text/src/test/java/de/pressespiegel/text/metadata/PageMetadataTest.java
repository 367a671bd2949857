package de.pressespiegel.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
    private static final Path CONF =
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf");
    private static final Outlets OUTLETS = Outlets.load(CONF);
    private static final FieldNames FIELDS = FieldNames.load(CONF);

    private static Metadata of(String html, @Nullable String address) {
        return PageMetadata.of(Jsoup.parse(html), address, OUTLETS, FIELDS);
    }

    @Test
    void aCanonicalLinkToTheFrontPageIsNotBelieved() {
        Metadata metadata = of(
                "<link rel=canonical href='https://zeitung.example/'><h1>Die Mühle</h1>",
                "https://zeitung.example/lokales/muehle.html?utm_source=x");

        assertThat(metadata.url()).isEqualTo("https://zeitung.example/lokales/muehle.html");
    }

    @Test
    void timesOfTeasersAboveTheHeadlineAreNotTheArticles() {
        Metadata metadata = of(
                "<aside><time datetime='2025-05-01'>1. Mai</time></aside><h1>Die Mühle</h1><time datetime='2025-05-12T09:15+02:00'>",
                null);

        assertThat(metadata.publishedAt()).hasToString("2025-05-12T07:15:00Z");
        assertThat(metadata.dateMethod()).isEqualTo(DateMethod.HTML);
    }

    @Test
    void theDescriptionIsBelievedBeforeMetaElementsAndThoseBeforeTheAddress() {
        String address = "https://zeitung.example/2025/05/10/muehle";
        String meta = "<meta property='article:published_time' content='2025-05-11T08:00:00Z'>";
        String script =
                "<script type='application/ld+json'>{'@type': 'NewsArticle', 'datePublished': '2025-05-12T08:00:00Z',}</script>"
                        .replace(
                                "'@type': 'NewsArticle', 'datePublished': '2025-05-12T08:00:00Z'",
                                "\"@type\": \"NewsArticle\", \"datePublished\": \"2025-05-12T08:00:00Z\"");

        assertThat(of(meta + script, address).publishedOn()).hasToString("2025-05-12");
        assertThat(of(meta, address).publishedOn()).hasToString("2025-05-11");
        assertThat(of("", address).publishedOn()).hasToString("2025-05-10");
        assertThat(of("", address).dateMethod()).isEqualTo(DateMethod.URL);
    }

    @Test
    void anImpossibleDateIsRefusedAndTheNextOneTaken() {
        Metadata metadata = of(
                "<meta name='date' content='0000-00-00'><h1>Die Mühle</h1><time datetime='2025-05-12'></time>", null);

        assertThat(metadata.publishedOn()).hasToString("2025-05-12");
        assertThat(of("<meta name='date' content='0000-00-00'>", null).dateNote())
                .contains("0000-00-00");
    }

    @Test
    void theTimeOfTheLastChangeIsNoPublicationDate() {
        assertThat(of("<meta http-equiv='last-modified' name='last-modified' content='2025-05-12'>", null)
                        .dateMethod())
                .isEqualTo(DateMethod.NONE);
    }

    private static String described(String more) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + more + "}</script>";
    }

    @Test
    void aTitleThatIsPassedOnIsBelievedBeforeTheDescriptionAndThatBeforeTheHeading() {
        String heading = "<h1>Streit: Die Mühle bleibt</h1>";
        String ld = described("\"headline\": \"Mühle in Hollerbrück gerettet\"");
        String og = "<meta property='og:title' content='Die M&amp;uuml;hle bleibt | Talkurier'>"
                + "<meta property='og:site_name' content='Talkurier'>";

        assertThat(of(og + ld + heading, null).title()).isEqualTo("Die Mühle bleibt");
        assertThat(of(ld + heading, null).title()).isEqualTo("Mühle in Hollerbrück gerettet");
        assertThat(of(heading, null).title()).isEqualTo("Streit: Die Mühle bleibt");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            author link        | <p class='meta'>von <a href='/autoren/tb'>Tilda Brandwein</a></p>
            marked author      | <span rel='author'>Von Tilda Brandwein, Hollerbrück</span>
            author class       | <span class='article__author'> Von Tilda Brandwein</span>
            item property      | <span itemprop='author'>Tilda Brandwein</span>
            label              | <li><strong>Autorin/Autor</strong> Tilda Brandwein</li>
            """)
    void aSiteThatNamesItselfIsBelievedAfterTheLineBelowTheHeadline(String label, String line) {
        String page = "<meta property='og:site_name' content='Talkurier'>"
                + described("\"author\": {\"@type\": \"Organization\", \"name\": \"Talkurier Redaktion\"}")
                + "<div class='teaser'><a href='/autoren/oq'>Ole Quast</a></div><h1>Die Mühle bleibt</h1>";

        assertThat(of(page + line + "<p>Von Jette Wilmsen ist nur die Rede.</p>", null)
                        .authors())
                .containsExactly("Tilda Brandwein");
        assertThat(of(page, null).authors()).containsExactly("Talkurier Redaktion");
    }

    @Test
    void allMetaElementsOfAnAuthorAreRead() {
        assertThat(of("<meta name=author content='Tilda Brandwein'><meta name=author content='Ole Quast (oq)'>", null)
                        .authors())
                .containsExactly("Tilda Brandwein", "Ole Quast");
    }

    @Test
    void namesOfMetaElementsAreComparedByTheirLetters() {
        assertThat(of("<meta property='article:published:time' content='2025-05-12T09:15:37+02:00'>", null)
                        .publishedAt())
                .hasToString("2025-05-12T07:15:37Z");
    }

    @Test
    void aDayBehindALabel() {
        Metadata metadata = of("<h1>Die Mühle</h1><ul><li><strong>Datum</strong> 12.05.2025</li></ul>", null);

        assertThat(metadata.publishedOn()).hasToString("2025-05-12");
        assertThat(metadata.dateMethod()).isEqualTo(DateMethod.HTML);
    }
}
