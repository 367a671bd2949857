package de.pressespiegel.spark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.warehouse.WarehouseLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private record Result(int code, String out, String err) {}

    private static Result run(String... args) {
        PrintStream standardOut = System.out;
        PrintStream standardError = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Main.run(args);
            return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(standardOut);
            System.setErr(standardError);
        }
    }

    @Test
    void aMissingInputIsOneLineAndCode2() {
        Result result = run("nightly", "--input", folder + "/fehlt", "--warehouse", folder + "/w");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains(folder + "/fehlt does not exist");
    }

    @Test
    void aWrongOptionIsOneLineAndCode2() {
        Result result = run("nightly", "--eingabe", "x");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("--eingabe");
    }

    @Test
    void aWrongDateIsOneLineAndCode2() {
        Result result = run("nightly", "--as-of", "gestern");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("gestern");
    }

    @Test
    void anUnknownConfigurationKeyIsOneLineAndCode2() throws IOException {
        Path config = Files.writeString(folder.resolve("x.conf"), "reports.farbe = blau");
        Result result = run("nightly", "--config", config.toString(), "--warehouse", folder + "/w");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("reports.farbe");
    }

    @Test
    void aHeldWarehouseIsCode75() throws IOException {
        Path warehouse = folder.resolve("w");
        Path article = Files.writeString(folder.resolve("a.txt"), "Ein Satz.");
        try (WarehouseLock held = WarehouseLock.take(warehouse)) {
            assertThat(held).isNotNull();
            Result result = run("nightly", "--input", article.toString(), "--warehouse", warehouse.toString());
            assertThat(result.code()).isEqualTo(75);
            assertThat(result.err()).contains(warehouse.toString());
        }
    }

    @Test
    void aReportOfNothingIsCode2() {
        Result result = run("report", "--warehouse", folder + "/leer");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("holds no published tables");
    }

    @Test
    void aWikidataDumpBecomesAKnowledgeFile() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), """
                [
                {"id":"Q900000002","labels":{"de":{"value":"Beispielville"}},"claims":{"P31":[{"mainsnak":
                {"datavalue":{"value":{"id":"Q515"}}}}]},"sitelinks":{"dewiki":{}}}
                ]
                """.replace("\"mainsnak\":\n", "\"mainsnak\":"));
        Result result = run(
                "knowledge",
                "--wikidata",
                dump.toString(),
                "--output",
                folder.toString(),
                "--least-sitelinks",
                "1",
                "Q515");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("1 Einträge gelesen, 1 übernommen", folder + "/wikidata.tsv");
        assertThat(folder.resolve("wikidata.tsv")).content().contains("place:beispielville\tplace\tBeispielville");
    }

    @Test
    void aMissingDumpAndAnUnknownClassAreOneLineAndCode2() {
        Result missing = run("knowledge", "--wikidata", folder + "/fehlt.json.bz2");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(missing.err()).contains("fehlt.json.bz2");
        Result unknown = run("knowledge", "--wikidata", folder + "/fehlt.json", "Tier");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("'Tier'", "wikidata-classes.tsv");
    }

    @Test
    void theDataDictionaryNamesEveryTable() {
        Result result = run("tables", "--markdown");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("### quotations", "| speaker_entity_id |", "### runs");
    }

    @Test
    void helpNamesTheCommands() {
        Result result = run("--help");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("nightly", "report", "evaluate", "knowledge", "tables", "75");
    }
}
