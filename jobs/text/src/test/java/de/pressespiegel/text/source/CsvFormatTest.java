package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as they are found: a bad row costs itself, and says so. */
class CsvFormatTest {
    private static final MixedSourceReader READER = new MixedSourceReader(
            ArticleRecords.load(
                    Path.of(System.getProperty("pressespiegel.home")).resolve("conf")),
            new ReadLimits(1 << 20, 64 << 20, 200, 6));
    private static final String TEXT =
            "Die Wehrführerin Ida Quast erklärte am Abend, der Deich halte, und es gebe keinen Grund zur Sorge.";

    private static List<SourceRecord> read(String name, byte[] bytes) {
        List<SourceRecord> records = new ArrayList<>();
        READER.read(
                new SourceFile() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public String uri() {
                        return "file:///" + name;
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(bytes);
                    }

                    @Override
                    public @Nullable String fault() {
                        return null;
                    }
                },
                records::add);
        return records;
    }

    private static List<SourceRecord> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(List<SourceRecord> records) {
        return records.stream()
                .filter(record -> record instanceof SourceRecord.Found)
                .map(record -> ((SourceRecord.Found) record).text())
                .toList();
    }

    /** Rows of one kind between two good ones: {@code @} stands for the text, {@code /} for the end of a line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "doubled            | \"A\",\"Das \"\"ja\"\" galt. @\"           | Das \"ja\" galt. @",
                "backslash          | \"A\",\"Sie rief: \\\"Ja, gern\\\", und: @\" | Sie rief: \"Ja, gern\", und: @",
                "backslash, lines   | \"A\",\"Sie \\\"rief/lange\\\". @\"         | Sie \"rief/lange\". @",
                "stray              | \"A\",\"Das \"ja\" galt. @\"               | Das \"ja\" galt. @",
                "stray, comma       | \"A\",\"Das \"ja\", das galt. @\"          | Das \"ja\", das galt. @",
                "stray, odd         | \"A\",\"Ein 24\" breites Rad. @\"          | Ein 24\" breites Rad. @",
                "stray, lines       | \"A\",\"Das \"ja\" galt./@\"               | Das \"ja\" galt./@",
                "inside, unquoted   | A,Das Rad war 24\" breit. @                | Das Rad war 24\" breit. @",
                "begins with a mark | A,\"Erst\" so. @                          | \"Erst\" so. @",
                "lines              | A,\"Erst dies.//@\"                        | Erst dies.//@",
                "empty cells more   | A,\"@\",,                                  | @",
                "not closed         | A,\"Ohne Ende                              | -",
                "not closed, lines  | A,\"Ohne Ende/und weiter/und weiter        | -",
                "too few cells      | A                                          | -",
                "too many cells     | A,B,C,D                                    | -",
            })
    void aRowBetweenOthers(String label, String row, @Nullable String expected) {
        String text = TEXT.replace(",", "");
        String good = "Gut,\"" + TEXT + "\"\n";
        List<SourceRecord> records = read(
                "a.csv",
                "\"title\",\"text\"\n" + good + row.replace('/', '\n').replace("@", text) + "\n" + good + good);

        List<String> texts = new ArrayList<>(List.of("Gut\n\n" + TEXT));
        if (expected != null) {
            texts.add("A\n\n" + expected.replace('/', '\n').replace("@", text));
        } else {
            assertThat(records.get(1)).isInstanceOfSatisfying(SourceRecord.Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(RejectReason.MALFORMED);
                assertThat(refused.sourceUri()).isEqualTo("file:///a.csv#1");
                assertThat(refused.detail()).contains("from '" + row.charAt(0));
            });
        }
        texts.add("Gut\n\n" + TEXT);
        texts.add("Gut\n\n" + TEXT);
        assertThat(texts(records)).isEqualTo(texts);
        assertThat(records).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "semicolon | sep=;      | ;",
                "capitals  | SEP=;      | ;",
                "quoted    | \"sep=;\"  | ;",
                "star      | sep=*      | *",
                "comma     | sep=,      | ,",
            })
    void aFirstLineNamesTheSeparator(String label, String line, String separator) {
        String table = line + "\r\ntitle" + separator + "text" + separator + "date\r\nDeich" + separator + "\"" + TEXT
                + "\"" + separator + "2025-05-12\r\n";

        for (String mark : List.of("", "\ufeff")) {
            List<SourceRecord> records = read("a.csv", mark + table);
            assertThat(texts(records)).containsExactly("Deich\n\n" + TEXT);
            assertThat(((SourceRecord.Found) records.get(0)).publishedOn()).hasToString("2025-05-12");
        }
    }

    @Test
    void marksOfTabSeparatedTextMayQuoteNothing() {
        List<String> cells = List.of(
                "\"Der Deich hält\", sagte sie. " + TEXT,
                "\"Nur angefangen, sagte sie. " + TEXT,
                "Ohne Marken. " + TEXT,
                "Am Ende eine \"Marke\" " + TEXT);
        StringBuilder table = new StringBuilder("text\tdate\n");
        cells.forEach(cell -> table.append(cell).append("\t2025-05-12\n"));
        table.append("\"In Marken.\n").append(TEXT).append("\"\t2025-05-12\n");

        List<String> expected = new ArrayList<>(cells);
        expected.add("In Marken.\n" + TEXT);
        assertThat(texts(read("a.tsv", table.toString()))).isEqualTo(expected);
    }

    @Test
    void aNulCostsNothingButItself() {
        List<SourceRecord> records = read(
                "a.csv", "title,text\nA,\"" + TEXT + "\"\nB,\"Ein \0 zu viel. " + TEXT + "\"\nC,\"" + TEXT + "\"\n");

        assertThat(texts(records)).containsExactly("A\n\n" + TEXT, "B\n\nEin \ufffd zu viel. " + TEXT, "C\n\n" + TEXT);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "IBM850"})
    void theFirstUmlautMayComeLate(String charset) {
        StringBuilder table = new StringBuilder("title;text\n");
        for (int i = 0; i < 300; i++) {
            table.append("Meldung ").append(i).append(";\"Der Bus nach Hollersiel kommt heute wieder nicht an.\"\n");
        }
        table.append("Größe;\"").append(TEXT).append("\"\n");

        List<String> texts = texts(read("a.csv", table.toString().getBytes(Charset.forName(charset))));

        assertThat(texts).hasSize(301).last().isEqualTo("Größe\n\n" + TEXT);
    }

    @Test
    void rowsOfTwoEncodings() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes("title;text\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20; i++) {
            String row = "Größe;\"" + TEXT + " „Spaß“.\"\n";
            table.writeBytes(row.getBytes(Charset.forName(i % 3 == 0 ? "windows-1252" : "UTF-8")));
        }

        assertThat(texts(read("a.csv", table.toByteArray())))
                .hasSize(20)
                .allMatch(text -> text.equals("Größe\n\n" + TEXT + " „Spaß“."));
    }

    @Test
    void anOldMacintoshFileHasRowsToo() {
        assertThat(texts(read("a.csv", "title;text\rA;\"" + TEXT + "\"\rB;\"" + TEXT + "\"\r")))
                .hasSize(2);
    }

    /** Seeded damage: whatever happens to some rows, the others arrive and nothing is read twice. */
    @Test
    void otherRowsSurviveDamage() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder table = new StringBuilder("\"title\",\"text\",\"url\"\n");
            List<String> whole = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String row = "\"Titel " + i + "\",\"" + TEXT + "\",\"https://zeitung.example/" + i + "\"";
                if (random.nextInt(5) == 0) {
                    int at = random.nextInt(row.length());
                    row = row.substring(0, at)
                            + "\",\\x".charAt(random.nextInt(4))
                            + row.substring(at + random.nextInt(2));
                } else {
                    whole.add("Titel " + i + "\n\n" + TEXT);
                }
                table.append(row).append('\n');
            }

            List<SourceRecord> records = read("a.csv", table.toString());

            assertThat(texts(records))
                    .as("seed %d: %s", seed, table)
                    .containsAll(whole)
                    .doesNotHaveDuplicates();
            assertThat(records).as("seed %d", seed).hasSize(30);
        }
    }
}
