package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
