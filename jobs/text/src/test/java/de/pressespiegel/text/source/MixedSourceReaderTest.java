package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedSourceReaderTest {
    private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 64 << 20, 200, 6);
    private static final SourceReader READER = new MixedSourceReader(
            ArticleRecords.load(
                    Path.of(System.getProperty("pressespiegel.home")).resolve("conf")),
            LIMITS);

    @TempDir
    static Path folder;

    private static final Map<String, List<SourceRecord>> READ = new TreeMap<>();

    @BeforeAll
    static void readFolder() throws IOException {
        BrokenInput.write(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                READ.put(String.valueOf(file.getFileName()), read(file));
            }
        }
    }

    private static List<SourceRecord> read(Path file) {
        List<SourceRecord> records = new ArrayList<>();
        READER.read(new LocalFile(file, "file:///" + file.getFileName()), records::add);
        return records;
    }

    @Test
    void everyGoodRecordArrives() {
        READ.forEach((name, records) -> {
            if (name.startsWith("gut-")) {
                assertThat(records)
                        .as(name)
                        .isNotEmpty()
                        .allSatisfy(record -> assertThat(record)
                                .isInstanceOfSatisfying(SourceRecord.Found.class, found -> {
                                    assertThat(found.text()).contains("Bürgermeisterin Jette Wilmsen");
                                    assertThat(found.language()).isEqualTo("de");
                                }));
            }
        });
        assertThat(READ.get("gut-5.jsonl")).hasSize(2);
        assertThat(READ.get("gut-13.zip")).hasSize(2);
    }

    @Test
    void everyBadRecordHasAReasonAndSaysWhy() {
        List<String> broken = new ArrayList<>();
        READ.forEach((name, records) -> {
            if (name.startsWith("defekt-")) {
                broken.add(name);
                assertThat(records)
                        .as(name)
                        .isNotEmpty()
                        .allSatisfy(record -> assertThat(record)
                                .isInstanceOfSatisfying(SourceRecord.Refused.class, refused -> {
                                    assertThat(refused.detail()).isNotBlank().doesNotContain("\n");
                                    assertThat(refused.sourceUri()).startsWith("file:///" + name);
                                }));
            }
        });
        assertThat(broken).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void reasonsFitTheFault() {
        assertReason("defekt-leer.txt", RejectReason.EMPTY);
        assertReason("defekt-zufall.txt", RejectReason.BINARY);
        assertReason("defekt-kurz.txt", RejectReason.TOO_SHORT);
        assertReason("defekt-englisch.txt", RejectReason.LANGUAGE);
        assertReason("defekt-gross.txt", RejectReason.TOO_LARGE);
        assertReason("defekt-bild.jpg", RejectReason.UNSUPPORTED_FORMAT);
        assertReason("defekt-zeile.jsonl", RejectReason.MALFORMED);
        assertReason("defekt-lange-zeile.jsonl", RejectReason.TOO_LARGE);
        assertReason("defekt-anfuehrung.csv", RejectReason.TOO_LARGE);
        assertReason("defekt-bombe.jsonl.gz", RejectReason.DECOMPRESSION_LIMIT);
        assertThat(READ.getOrDefault("defekt-bombe.zip", List.of()))
                .extracting(record -> ((SourceRecord.Refused) record).reason())
                .containsExactly(RejectReason.DECOMPRESSION_LIMIT);
        assertReason("defekt-schachtel.zip", RejectReason.DECOMPRESSION_LIMIT);
        assertReason("defekt-abgeschnitten.txt.gz", RejectReason.MALFORMED);
    }

    private static void assertReason(String name, RejectReason reason) {
        assertThat(READ.getOrDefault(name, List.of()))
                .as(name)
                .first()
                .isInstanceOfSatisfying(
                        SourceRecord.Refused.class,
                        refused ->
                                assertThat(refused.reason()).as("%s", refused).isEqualTo(reason));
    }

    @Test
    void languagesThatAreRefusedAreNamed() {
        assertThat(READ.getOrDefault("defekt-russisch.txt", List.of()).get(0))
                .isInstanceOfSatisfying(
                        SourceRecord.Refused.class,
                        refused -> assertThat(refused.detail()).contains("ru (Russisch)"));
    }

    @Test
    void entriesCannotEscape() {
        assertThat(READ.getOrDefault("gut-13.zip", List.of()))
                .extracting(SourceRecord::sourceUri)
                .containsExactly("file:///gut-13.zip!ordner/gut.txt", "file:///gut-13.zip!ausbruch.txt");
    }

    @Test
    void aSeparateTitleIsTheFirstParagraph() {
        SourceRecord.Found found =
                (SourceRecord.Found) READ.getOrDefault("gut-5.jsonl", List.of()).get(0);

        assertThat(found.text()).isEqualTo("eins Mühlen\n\n" + BrokenInput.STORY);
        assertThat(found.publishedAt()).hasToString("2025-05-12T07:15:00Z");
        assertThat(found.authors()).containsExactly("Tilda Brandwein");
        assertThat(found.sourceUri()).endsWith("gut-5.jsonl#0");
    }

    @Test
    void theAddressOfAnArchivedPageTellsItsDay() {
        SourceRecord.Found found =
                (SourceRecord.Found) READ.getOrDefault("gut-10.warc", List.of()).get(0);

        assertThat(found.dateMethod()).isEqualTo(DateMethod.URL);
        assertThat(found.publishedOn()).hasToString("2025-05-12");
        assertThat(found.title()).isEqualTo("Die alte Mühle soll bleiben");
    }

    @Test
    void textIsTakenVerbatim() throws IOException {
        Path file = folder.resolve("verbatim.txt");
        String text = "Titel der Seite\r\n\r\n" + BrokenInput.STORY.replace("\n", "\r\n") + " \u00a0";
        Files.writeString(file, "\ufeff" + text, StandardCharsets.UTF_8);

        assertThat(((SourceRecord.Found) read(file).get(0)).text()).isEqualTo(text);
        Files.delete(file);
    }
}
