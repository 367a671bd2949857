package de.pressespiegel.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
}
