package de.pressespiegel.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.text.conf.ConfException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the import on a small dump of invented items in the form of the public one. */
class WikidataImportTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home"), "conf");

    private static final String DUMP = String.join(
            "\n",
            "[",
            item("Q900000001", "Q5", "P27", "Q183", "Adalbert Kieselstein", "Adalbert Kieselstein", 3) + ",",
            item("Q900000002", "Q515", "P17", "Q142", "Beispielville", "Exampleville", 9) + ",",
            item("Q900000003", "Q4830453", "P17", "Q40", "Donauholz", "Donauholz", 4) + ",",
            item("Q900000004", "Q5", "P27", "Q183", "Adalbert Kieselstein", "A. Kieselstein", 3) + ",",
            item("Q900000005", "Q11173", "P17", "Q183", "Beispielsäure", "Example acid", 40) + ",",
            item("Q900000006", "Q5", "P27", "Q183", "Selten Genannt", "Rarely Named", 1) + ",",
            "{\"id\":\"Q900000007\",",
            "]",
            "");

    private static String item(
            String id, String type, String property, String country, String german, String english, int pages) {
        StringBuilder sitelinks = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            sitelinks.append(i == 0 ? "" : ",").append("\"w").append(i).append("wiki\":{}");
        }
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":{\"de\":{\"language\":\"de\",\"value\":\"" + german
                + "\"},\"en\":{\"language\":\"en\",\"value\":\"" + english
                + "\"}},\"aliases\":{\"de\":[{\"language\":\"de\",\"value\":\"Alias|mit Strich\"}]},\"claims\":{\"P31\":["
                + statement(type) + "],\"" + property + "\":[{\"mainsnak\":{\"snaktype\":\"somevalue\"}},"
                + statement(country) + "]},\"sitelinks\":{" + sitelinks + "}}";
    }

    private static String statement(String target) {
        return "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"id\":\""
                + target + "\"},\"type\":\"wikibase-entityid\"}}}";
    }

    @Test
    void takesChosenClassesWithEnoughPages(@TempDir Path folder) throws IOException {
        Path dump = folder.resolve("dump.json");
        Files.writeString(dump, DUMP);
        Path output = folder.resolve("out/wikidata.tsv");
        WikidataImport.Summary summary = new WikidataImport(CONF, 2).run(dump, output);
        assertThat(summary).isEqualTo(new WikidataImport.Summary(7, 4, 1));
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(lines.subList(2, lines.size()))
                .containsExactly(
                        "org:donauholz\torganisation\tDonauholz\tAT\tAlias mit Strich\tDonauholz\t\t\t\tQ900000003",
                        "person:adalbert-kieselstein\tperson\tAdalbert Kieselstein\tDE\tAlias mit Strich\t\t\t\t\tQ900000001",
                        "person:adalbert-kieselstein-q900000004\tperson\tAdalbert Kieselstein\tDE\tA. Kieselstein|Alias mit Strich\t\t\t\t\tQ900000004",
                        "place:beispielville\tplace\tBeispielville\tFR\tExampleville|Alias mit Strich\t\t\t\t\tQ900000002");
    }

    @Test
    void readsGzipAndBzip2(@TempDir Path folder) throws IOException {
        Path gz = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        Path bz2 = folder.resolve("dump.json.bz2");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bz2))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        Path fromGz = folder.resolve("gz.tsv");
        Path fromBz2 = folder.resolve("bz2.tsv");
        assertThat(new WikidataImport(CONF, 0).run(gz, fromGz).taken()).isEqualTo(5);
        assertThat(new WikidataImport(CONF, 0).run(bz2, fromBz2).taken()).isEqualTo(5);
        assertThat(fromBz2).hasSameTextualContentAs(fromGz);
    }

    @Test
    void aMissingDumpIsNamed(@TempDir Path folder) {
        Path dump = folder.resolve("nowhere.json.gz");
        assertThatThrownBy(() -> new WikidataImport(CONF, 0).run(dump, folder.resolve("x.tsv")))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("nowhere.json.gz");
    }
}
