package de.pressespiegel.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Tokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
            item("Q900000008", "Q515", "P17", "Q183", "Bamberg", "Bamberg", 1),
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

    @TempDir
    Path folder;

    private Path dump() throws IOException {
        return Files.writeString(folder.resolve("dump.json"), DUMP);
    }

    private static WikidataImport.Summary run(Path dump, Path output, int leastSitelinks, String... classes)
            throws IOException {
        return new WikidataImport(CONF, List.of(classes), leastSitelinks, output).run(dump, read -> {});
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines.get(2)).startsWith("entity_id\tentity_type\tname");
        return lines.subList(3, lines.size());
    }

    @Test
    void takesChosenClassesWithEnoughPages() throws IOException {
        WikidataImport.Summary summary = run(dump(), folder, 2);
        assertThat(summary).isEqualTo(new WikidataImport.Summary(8, 4, 1, folder.resolve("wikidata.tsv")));
        assertThat(rows(summary.file()))
                .containsExactly(
                        "org:donauholz\torganisation\tDonauholz\tAT\t\tAlias mit Strich|Donauholz\t\t\t\tQ900000003",
                        "person:adalbert-kieselstein\tperson\tAdalbert Kieselstein\tDE\t\tAlias mit Strich|Adalbert Kieselstein\t\t\t\tQ900000001",
                        "person:adalbert-kieselstein-q900000004\tperson\tAdalbert Kieselstein\tDE\tA. Kieselstein\tAlias mit Strich|Adalbert Kieselstein\t\t\t\tQ900000004",
                        "place:beispielville\tplace\tBeispielville\tFR\tExampleville\tAlias mit Strich\t\t\t\tQ900000002");
    }

    @Test
    void readsGzipAndBzip2() throws IOException {
        Path gz = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        Path bz2 = folder.resolve("dump.json.bz2");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bz2))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        Path fromGz = run(gz, folder.resolve("gz"), 0).file();
        Path fromBz2 = run(bz2, folder.resolve("bz2"), 0).file();
        assertThat(rows(fromGz)).hasSize(5);
        assertThat(fromBz2).hasSameTextualContentAs(fromGz);
    }

    @Test
    void takesOnlyTheTypesAndClassesAskedFor() throws IOException {
        assertThat(rows(run(dump(), folder, 0, "Q4830453", "place").file()))
                .extracting(row -> row.split("\t")[0])
                .containsExactly("org:donauholz", "place:beispielville");
        assertThatThrownBy(() -> new WikidataImport(CONF, List.of("Q11173"), 0, folder))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("'Q11173'")
                .hasMessageContaining("person, place");
    }

    @Test
    void aCuratedLineWins() throws IOException {
        // the last item is a city that the knowledge base has, without saying which item of Wikidata it is
        assertThat(rows(run(dump(), folder, 0, "place").file())).noneMatch(row -> row.contains("Bamberg"));
    }

    @Test
    void theNextRunKnowsTheNamesAndTheNextImportReplacesThem() throws IOException {
        Path conf = folder.resolve("conf");
        copy(CONF, conf);
        Path entities = KnowledgeReader.entityFolder(conf);
        for (int time = 0; time < 2; time++) {
            assertThat(new WikidataImport(conf, List.of(), 0, entities)
                            .run(dump(), read -> {})
                            .taken())
                    .isEqualTo(5);
        }
        assertThat(KnowledgeCheck.faults(conf)).isEmpty();
        assertThat(entities).isDirectoryNotContaining("glob:**.part");
        Morphology morphology = Morphology.load(conf);
        KnowledgeBase knowledge = KnowledgeBase.load(conf, Tokenizer.load(conf, morphology), morphology);
        NameTrie.Node node = knowledge.trie().first("Beispielville");
        assertThat(node).isNotNull();
        assertThat(node.readings())
                .singleElement()
                .satisfies(reading -> assertThat(reading.entity().wikidataId()).isEqualTo("Q900000002"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aMissingDumpIsNamed() {
        Path dump = folder.resolve("nowhere.json.gz");
        assertThatThrownBy(() -> run(dump, folder, 0))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("nowhere.json.gz");
    }
}
