package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in the shapes that scrapers write, field by field. */
class ScraperRecordsTest {
    private static final SourceReader READER = new MixedSourceReader(
            ArticleRecords.load(
                    Path.of(System.getProperty("pressespiegel.home")).resolve("conf")),
            ReadLimits.DEFAULT);

    private static final String STORY =
            "Die Gemeinde Hollerbrück will ihre alte Mühle retten. Das sagte Bürgermeisterin"
                    + " Jette Wilmsen am Montag, nachdem der Rat lange darüber gestritten hatte.";

    @TempDir
    Path folder;

    private List<SourceRecord> read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content.replace("STORY", STORY));
        List<SourceRecord> records = new ArrayList<>();
        READER.read(new LocalFile(file, file.toUri().toString()), records::add);
        return records;
    }

    private SourceRecord.Found one(String name, String content) throws IOException {
        List<SourceRecord> records = read(name, content);
        assertThat(records).hasSize(1);
        return (SourceRecord.Found) records.get(0);
    }

    @Test
    void newsPlease() throws IOException {
        SourceRecord.Found found = one("a.json", """
                {"authors": ["Tilda Brandwein", "https://www.zeitung.example/autoren/tb"], "date_download": "2024-12-01 03:00:00",
                 "date_modify": "2024-11-09 08:00:00", "date_publish": "2024-11-08 12:22:00", "description": "Worum es geht",
                 "filename": "x.json", "image_url": null, "language": "de", "localpath": null, "maintext": "STORY",
                 "source_domain": "www.zeitung.example", "title": "Die Mühle", "title_page": "Die Mühle | Zeitung", "title_rss": null,
                 "url": "https://www.zeitung.example/muehle.html?utm_source=rss"}
                """);

        assertThat(found.text()).isEqualTo("Die Mühle\n\n" + STORY);
        assertThat(found.url()).isEqualTo("https://www.zeitung.example/muehle.html");
        assertThat(found.publishedAt()).hasToString("2024-11-08T11:22:00Z");
        assertThat(found.authors()).containsExactly("Tilda Brandwein");
        assertThat(found.outlet()).isEqualTo("zeitung.example");
    }

    @Test
    void trafilatura() throws IOException {
        SourceRecord.Found found = one("a.jsonl", """
                {"title": "Die Mühle", "author": "Tilda Brandwein; Ole Quast", "hostname": "zeitung.example", "date": "2024-11-08", \
                "fingerprint": "a1", "id": null, "license": null, "comments": "Das ist ein Kommentar.", "raw_text": "alles", "text": \
                "STORY", "language": null, "image": null, "pagetype": "article", "filedate": "2024-12-01", "source": \
                "https://zeitung.example/muehle", "source-hostname": "Zeitung", "excerpt": "Worum es geht", "categories": "", "tags": ""}
                """);

        assertThat(found.text()).isEqualTo("Die Mühle\n\n" + STORY);
        assertThat(found.url()).isEqualTo("https://zeitung.example/muehle");
        assertThat(found.publishedOn()).hasToString("2024-11-08");
        assertThat(found.authors()).containsExactly("Tilda Brandwein", "Ole Quast");
    }

    @Test
    void newspaper() throws IOException {
        SourceRecord.Found found = one("a.json", """
                {"source_url": "https://zeitung.example", "url": "https://zeitung.example/muehle", "title": "Die Mühle",
                 "top_image": "", "meta_img": "", "images": [], "movies": [], "text": "STORY", "keywords": [], "meta_keywords": [""],
                 "tags": [], "authors": ["Tilda Brandwein"], "publish_date": "2024-11-08 12:22:00+01:00", "summary": "",
                 "html": "<html><body><p>anderes</p></body></html>", "meta_lang": "de"}
                """);

        assertThat(found.text()).isEqualTo("Die Mühle\n\n" + STORY);
        assertThat(found.publishedAt()).hasToString("2024-11-08T11:22:00Z");
    }

    @Test
    void theTimeOfTheCrawlIsNoPublicationDate() throws IOException {
        SourceRecord.Found found = one("a.json", """
                {"text": "STORY", "filedate": "2024-12-01", "timestamp": 1733000000, "crawled_at": "2024-12-01", "date_download": "2024-12-01"}
                """);

        assertThat(found.dateMethod()).isEqualTo(DateMethod.NONE);
        assertThat(found.publishedOn()).isNull();
    }

    @Test
    void aFrontPageIsNoArticlesAddress() throws IOException {
        SourceRecord.Found found = one("a.json", "{\"url\": \"https://zeitung.example/\", \"text\": \"STORY\"}");

        assertThat(found.url()).isNull();
        assertThat(found.outlet()).isEqualTo("zeitung.example");
    }

    @Test
    void exportsOfDatabases() throws IOException {
        SourceRecord.Found found = one("a.jsonl", """
                {"_index": "news", "_id": "1", "_source": {"title": "Die Mühle", "content": "STORY", "published": {"$date": {"$numberLong": \
                "1731064920000"}}, "author": {"name": "Tilda Brandwein"}}}
                """);

        assertThat(found.publishedAt()).hasToString("2024-11-08T11:22:00Z");
        assertThat(found.authors()).containsExactly("Tilda Brandwein");
    }

    @Test
    void aRefusedDateIsSaid() throws IOException {
        SourceRecord.Found found = one("a.json", "{\"text\": \"STORY\", \"date\": \"31.02.2024\"}");

        assertThat(found.dateMethod()).isEqualTo(DateMethod.NONE);
        assertThat(found.dateNote()).contains("31.02.2024");
    }

    @Test
    void tablesWithAnySeparator() throws IOException {
        for (String separator : List.of(",", ";", "\t", "|")) {
            String content =
                    "\ufeff\"Titel\",\"Datum\",\"Artikeltext\"\r\n\"Die Mühle\",\"08.11.2024 - 12:22 Uhr\",\"STORY\"\r\n"
                            .replace("\",\"", "\"" + separator + "\"");
            SourceRecord.Found found = one("a.csv", content);

            assertThat(found.publishedAt()).as(separator).hasToString("2024-11-08T11:22:00Z");
            assertThat(found.title()).isEqualTo("Die Mühle");
        }
    }

    @Test
    void fundusKeepsTheBodyInSections() throws IOException {
        SourceRecord.Found found = one("a.jsonl", """
                {"title": "Die Mühle", "body": {"summary": ["Der Rat streitet."], "sections": [{"headline": [], "paragraphs": ["STORY"]}, \
                {"headline": ["Das Geld"], "paragraphs": ["Es reicht nicht.", "Nun hilft der Kreis."]}]}, \
                "publishing_date": "2024-11-08 12:22:37+01:00", "authors": ["Tilda Brandwein"], "topics": ["Denkmal"], "images": []}
                """);

        assertThat(found.text())
                .isEqualTo("Die Mühle\n\nDer Rat streitet.\n\n" + STORY
                        + "\n\nDas Geld\n\nEs reicht nicht.\n\nNun hilft der Kreis.");
        assertThat(found.publishedAt()).hasToString("2024-11-08T11:22:37Z");
    }

    @Test
    void articlesByPublisherAreOfThatPublisher() throws IOException {
        List<SourceRecord> records = read("a.json", """
                {"Mühlenbote": [{"title": "Eins", "plaintext": "STORY"}, {"title": "Zwei", "plaintext": "STORY"}], "Leer": [],
                 "Talkurier": [{"title": "Drei", "plaintext": "STORY", "publisher": "Talkurier Land"}]}
                """);

        assertThat(records)
                .extracting(record -> ((SourceRecord.Found) record).outlet())
                .containsExactly("Mühlenbote", "Mühlenbote", "Talkurier Land");
        assertThat(records.get(2).sourceUri()).endsWith("a.json#2");
    }

    @Test
    void aCrawlByPublisherMayBeLargerThanARecord() throws IOException {
        String article = "{\"title\": \"Lang\", \"text\": \"" + STORY.repeat(20) + "\"}";
        ReadLimits small = new ReadLimits(200_000, 1L << 30, 200, 6);
        String crawl = "{\"Mühlenbote\": [" + String.join(",", Collections.nCopies(200, article)) + "]}";
        assertThat(crawl.length()).isGreaterThan(400_000);
        List<SourceRecord> records = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("crawl.json"), crawl);
        new MixedSourceReader(
                        ArticleRecords.load(Path.of(System.getProperty("pressespiegel.home"))
                                .resolve("conf")),
                        small)
                .read(new LocalFile(file, file.toUri().toString()), records::add);

        assertThat(records).hasSize(200).allMatch(record -> record instanceof SourceRecord.Found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            strings            | ["STORY", "Nun hilft der Kreis."]
            objects with text  | [{"type": "p", "text": "STORY"}, {"type": "p", "text": "Nun hilft der Kreis."}]
            objects            | [{"type": "p", "content": "STORY"}, {"kind": "image"}, {"content": "Nun hilft der Kreis."}]
            a written list     | "['STORY', 'Nun hilft der Kreis.']"
            """)
    void aTextGivenAsListIsTheWholeList(String label, String list) throws IOException {
        SourceRecord.Found found = one("a.jsonl", "{\"title\": \"Die Mühle\", \"body\": " + list + "}");

        assertThat(found.text()).isEqualTo("Die Mühle\n\n" + STORY + "\n\nNun hilft der Kreis.");
    }

    @Test
    void newsArchivesOfTheCommonCrawl() throws IOException {
        SourceRecord.Found found = one("a.json", """
                {"requested_url": "https://zeitung.example/muehle", "plain_text": "STORY", "published_date": "2024-11-08", "title": \
                "Die Mühle", "tags": null, "author": null, "sitename": "Mühlenbote", "publisher": "zeitung.example", "crawl_date": \
                "2024-12-01"}
                """);

        assertThat(found.url()).isEqualTo("https://zeitung.example/muehle");
        assertThat(found.publishedOn()).hasToString("2024-11-08");
        assertThat(found.outlet()).isEqualTo("Mühlenbote");
    }

    @Test
    void aHeaderIsATitle() throws IOException {
        SourceRecord.Found found = one("a.json", """
                {"id": "7", "url": "https://zeitung.example/muehle", "date": "2024-11-08", "source": "zeitung.example", "header": \
                "Die Mühle", "article": "STORY"}
                """);

        assertThat(found.title()).isEqualTo("Die Mühle");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            as Python prints it  | "['Tilda Brandwein', 'Ole Quast']"
            with other marks     | "[\\"Tilda Brandwein\\", 'Ole Quast']"
            JSON in a string     | "[\\"Tilda Brandwein\\", \\"Ole Quast\\"]"
            a number array       | "['Tilda Brandwein' 'Ole Quast']"
            a fixed blank        | "['Tilda\\\\xa0Brandwein', 'Ole Quast']"
            persons              | "[{'name': 'Tilda Brandwein', 'url': None}, {'name': 'Ole Quast'}]"
            semicolons           | "Tilda Brandwein; Ole Quast"
            und                  | "Tilda Brandwein und Ole Quast"
            entities             | "Tilda&nbsp;Brandwein &amp; Ole Quast"
            persons with names   | [{"name": "Tilda Brandwein"}, {"name": "Ole Quast"}]
            """)
    void authorsWrittenAsOneStringAreAList(String label, String authors) throws IOException {
        assertThat(one("a.json", "{\"text\": \"STORY\", \"authors\": " + authors + "}")
                        .authors())
                .containsExactly("Tilda Brandwein", "Ole Quast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"None\"",
                "\"nan\"",
                "\"NaN\"",
                "\"NaT\"",
                "\"null\"",
                "\"undefined\"",
                "NaN",
                "Infinity",
                "null"
            })
    void whatProgramsWriteForNothingIsMissing(String nothing) throws IOException {
        List<SourceRecord> records = read("a.jsonl", """
                {"title": NOTHING, "author": NOTHING, "authors": "['None']", "source": NOTHING, "date": NOTHING, "text": "STORY"}
                {"title": "Die Mühle", "text": "STORY"}
                """.replace("NOTHING", nothing));

        SourceRecord.Found found = (SourceRecord.Found) records.get(0);
        assertThat(found.text()).isEqualTo(STORY);
        assertThat(found.authors()).isEmpty();
        assertThat(found.outlet()).isNull();
        assertThat(found.dateNote()).isNull();
        assertThat(((SourceRecord.Found) records.get(1)).title()).isEqualTo("Die Mühle");
    }

    @Test
    void aTextMayConsistOfSuchAWord() throws IOException {
        assertThat(read("a.jsonl", "{\"text\": [\"STORY\", \"None\"]}"))
                .singleElement()
                .satisfies(record ->
                        assertThat(((SourceRecord.Found) record).text()).endsWith("None"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1731064957.53", "1731064957000.0", "1731064957", "1731064957000", "1.731064957E9"})
    void countedTimesInJson(String time) throws IOException {
        assertThat(one("a.json", "{\"text\": \"STORY\", \"date\": " + time + "}")
                        .publishedAt())
                .hasToString("2024-11-08T11:22:37Z");
    }

    @Test
    void anEndlessNumberIsNoDate() throws IOException {
        assertThat(one("a.json", "{\"text\": \"STORY\", \"date\": 1e999999999}").publishedOn())
                .isNull();
    }

    @Test
    void entitiesInATitleAreTheirCharacters() throws IOException {
        SourceRecord.Found found =
                one("a.json", "{\"text\": \"STORY\", \"title\": \"M&amp;uuml;hle &ndash; <em>ganz</em>\u200b alt\"}");

        assertThat(found.title()).isEqualTo("Mühle – ganz alt");
        assertThat(found.text()).startsWith("Mühle – ganz alt\n\n");
    }

    @Test
    void kickerAndHeadlineOfATitleStayLinesOfTheText() throws IOException {
        SourceRecord.Found found = one("a.json", "{\"text\": \"STORY\", \"title\": \"Streit im Rat \\n Die  Mühle\"}");

        assertThat(found.title()).isEqualTo("Streit im Rat Die Mühle");
        assertThat(found.text()).startsWith("Streit im Rat\nDie Mühle\n\n");
    }

    @Test
    void aTextMayHaveAHeadOfFields() throws IOException {
        SourceRecord.Found found = one("a.txt", """
                ---
                title: "Die Mühle: ein Streit"
                author: Tilda Brandwein; Ole Quast
                url: https://zeitung.example/muehle
                hostname: zeitung.example
                sitename: Mühlenbote
                date: 2024-11-08
                tags:
                - Denkmal
                - Streit
                ---
                STORY
                Nun hilft der Kreis.
                """);

        assertThat(found.text()).isEqualTo("Die Mühle: ein Streit\n\n" + STORY + "\nNun hilft der Kreis.\n");
        assertThat(found.outlet()).isEqualTo("Mühlenbote");
        assertThat(found.publishedOn()).hasToString("2024-11-08");
        assertThat(found.authors()).containsExactly("Tilda Brandwein", "Ole Quast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nSTORY\n---\nEnde.\n", "---\nSTORY\n", "---\nNotiz: eins\n---\nSTORY\n"})
    void rulesAroundATextAreNoHead(String text) throws IOException {
        assertThat(one("a.txt", text).text()).isEqualTo(text.replace("STORY", STORY));
    }

    @Test
    void trafilaturaXml() throws IOException {
        SourceRecord.Found found = one("a.xml", """
                <doc sitename="Mühlenbote" title="Die M&amp;uuml;hle" author="Tilda Brandwein; Ole Quast" date="2024-11-08"
                 url="https://zeitung.example/muehle" hostname="zeitung.example" fingerprint="a1">
                  <main><p>STORY</p><head rend="h2">Das Geld</head><list><item>Es <hi rend="#b">reicht</hi> nicht.</item></list></main>
                  <comments><p>Das ist ein Kommentar.</p></comments></doc>
                """);

        assertThat(found.text()).isEqualTo("Die Mühle\n\n" + STORY + "\n\nDas Geld\n\nEs reicht nicht.");
        assertThat(found.outlet()).isEqualTo("Mühlenbote");
        assertThat(found.authors()).containsExactly("Tilda Brandwein", "Ole Quast");
        assertThat(found.publishedOn()).hasToString("2024-11-08");
    }

    @Test
    void tei() throws IOException {
        SourceRecord.Found found = one("a.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Die Mühle</title></titleStmt>
                <publicationStmt><publisher>Archiv</publisher></publicationStmt><sourceDesc><bibl>Die Mühle, 2024</bibl><biblFull><titleStmt>
                <title type="main">Die Mühle</title><author>Tilda Brandwein</author></titleStmt><publicationStmt>
                <publisher>Mühlenbote</publisher><ptr type="URL" target="https://zeitung.example/muehle"/><date>2024-11-08</date>
                </publicationStmt></biblFull></sourceDesc></fileDesc></teiHeader>
                <text><body><div type="entry"><p>STORY</p><p>Nun hilft der Kreis.</p></div><div type="comments"><p>Na.</p></div></body></text></TEI>
                """);

        assertThat(found.text()).isEqualTo("Die Mühle\n\n" + STORY + "\n\nNun hilft der Kreis.");
        assertThat(found.outlet()).isEqualTo("Mühlenbote");
        assertThat(found.url()).isEqualTo("https://zeitung.example/muehle");
        assertThat(found.publishedOn()).hasToString("2024-11-08");
    }

    @Test
    void otherXmlIsRefusedByName() throws IOException {
        assertThat(read("a.xml", "<rechnung><posten>STORY</posten></rechnung>"))
                .singleElement()
                .satisfies(record ->
                        assertThat(((SourceRecord.Refused) record).detail()).contains("conf/ingest/fields.tsv"));
    }
}
