package de.pressespiegel.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.modules.TextModules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestStageTest {
    private static final SparkSession SPARK = SharedSpark.session();
    private static final TextModules MODULES =
            new TextModules(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));
    private static final String STORY = "Der Rat von Hollerbrück hat beschlossen, die alte Mühle zu retten. Das sagte"
            + " Bürgermeisterin Jette Wilmsen, und der Verein hat schon die Hälfte der Kosten gesammelt.";

    @TempDir
    Path folder;

    @Test
    void parquetColumnsAreReadByTheirNames() {
        SPARK.sql("SELECT 'Die Mühle' AS headline, '" + STORY + "' AS maintext, timestamp '2026-03-02 08:30:00' AS"
                        + " published_at, array('Tilda Brandwein', 'Ole Quast') AS authors, 'https://www.zeitung.example/1' AS url"
                        + " UNION ALL SELECT 'Ohne Text', NULL, NULL, NULL, NULL")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("tabelle").toString());

        List<Row> rows = read();

        assertThat(rows).hasSize(2);
        Row article = rows.get(0);
        assertThat(article.<String>getAs("text")).isEqualTo("Die Mühle\n\n" + STORY);
        assertThat(article.<Object>getAs("published_at")).hasToString("2026-03-02T08:30:00Z");
        assertThat(article.<String>getList(article.fieldIndex("authors")))
                .containsExactly("Tilda Brandwein", "Ole Quast");
        assertThat(article.<String>getAs("outlet")).isEqualTo("zeitung.example");
        assertThat(rows.get(1).<String>getAs("reason")).isEqualTo("empty");
    }

    @Test
    void parquetColumnsMayHoldListsAndObjects() {
        SPARK.sql("SELECT 'Die Mühle' AS title, named_struct('summary', array('Der Rat streitet.'), 'sections',"
                        + " array(named_struct('headline', array('Das Geld'), 'paragraphs', array('" + STORY
                        + "', 'Nun hilft der Kreis.')))) AS body, array(named_struct('name', 'Tilda Brandwein', 'id', 1)) AS"
                        + " authors, '2026-03-02' AS published_date, 'https://www.zeitung.example/1' AS requested_url")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("tabelle").toString());

        Row article = read().get(0);

        assertThat(article.<String>getAs("text"))
                .isEqualTo("Die Mühle\n\nDer Rat streitet.\n\nDas Geld\n\n" + STORY + "\n\nNun hilft der Kreis.");
        assertThat(article.<String>getList(article.fieldIndex("authors"))).containsExactly("Tilda Brandwein");
        assertThat(article.<Object>getAs("published_on")).hasToString("2026-03-02");
        assertThat(article.<String>getAs("url")).isEqualTo("https://www.zeitung.example/1");
    }

    @Test
    void datesInTheFutureAreRefusedAndSaidSo() throws IOException {
        Files.writeString(
                folder.resolve("morgen.txt"), "Die Mühle\n\n11.03.2026 - 12:22 Uhr\n\n" + STORY + "\n\n" + STORY);
        Files.writeString(
                folder.resolve("uebermorgen.txt"), "Die Mühle\n\n12.03.2026 - 12:22 Uhr\n\n" + STORY + "\n\n" + STORY);

        List<Row> rows = read();

        assertThat(rows.get(0).<Object>getAs("published_on")).hasToString("2026-03-11");
        assertThat(rows.get(1).<Object>getAs("published_on")).isNull();
        assertThat(rows.get(1).<String>getAs("date_method")).isEqualTo("none");
        assertThat(rows.get(1).<String>getAs("date_note")).contains("2026-03-12");
    }

    @Test
    void linksThatLeadInACircleEnd() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("innen"));
        Files.createSymbolicLink(inner.resolve("aussen"), folder);
        Files.writeString(inner.resolve("gut.txt"), STORY);

        List<Row> rows = read();

        assertThat(rows).extracting(row -> row.<String>getAs("reason")).containsExactly("unreadable", null);
    }

    @Test
    void aFileOfManyRecordsIsHandedOnWhileItIsRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            lines.append("{\"title\": \"Mühle ")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(STORY)
                    .append("\"}\n");
        }
        Files.writeString(folder.resolve("viele.jsonl"), lines);

        assertThat(read()).hasSize(1000);
    }

    @Test
    void aRecordKeepsItsIdWhenItsFileGrows() throws IOException {
        String old = "{\"text\": \"" + STORY + "\"}\n";
        Files.writeString(folder.resolve("a.jsonl"), old);
        String id = read().get(0).getAs("article_id");
        Files.writeString(folder.resolve("a.jsonl"), old.replace("alte Mühle", "neue Mühle") + old);

        assertThat(read())
                .extracting(row -> row.<String>getAs("article_id"))
                .hasSize(2)
                .element(1)
                .isEqualTo(id);
    }

    @Test
    void filesOfAnotherFileSystemAreReadLikeLocalOnes() throws IOException {
        SPARK.sparkContext().hadoopConfiguration().setClass("fs.kiste.impl", CrateFileSystem.class, FileSystem.class);
        Files.writeString(folder.resolve("gut.txt"), STORY);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("gut.jsonl.gz")))) {
            out.write(("{\"text\": \"" + STORY + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        SPARK.sql("SELECT '" + STORY + "' AS maintext")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("tabelle").toString());
        Files.createFile(folder.resolve("leer.txt"));

        List<Row> rows = read("kiste://" + folder);

        assertThat(rows).extracting(row -> row.<String>getAs("reason")).containsExactly(null, null, "empty", null);
        assertThat(rows)
                .extracting(row -> row.<String>getAs("source_uri"))
                .allSatisfy(uri -> assertThat(uri).startsWith("kiste:/"));
    }

    private List<Row> read() {
        return read(folder.toString());
    }

    private static List<Row> read(String input) {
        return IngestStage.read(
                        SPARK,
                        InputLister.list(
                                List.of(input), () -> SPARK.sparkContext().hadoopConfiguration()),
                        MODULES,
                        LocalDate.of(2026, 3, 10))
                .orderBy("source_uri", "record_no")
                .collectAsList();
    }
}
