package de.pressespiegel.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge files are sound, and unsound ones are found out. */
class KnowledgeFilesTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home"), "conf");

    @Test
    void theFilesHaveNoFaults() {
        assertThat(KnowledgeCheck.faults(CONF)).isEmpty();
    }

    @Test
    void thereAreEnoughEntitiesAndNames() {
        List<KnownEntity> entities = new ArrayList<>(KnowledgeReader.readEntities(CONF));
        KnowledgeReader.readCountries(CONF).forEach(country -> entities.add(country.entity()));
        assertThat(entities).hasSizeGreaterThanOrEqualTo(4_000);
        long names = entities.stream()
                .mapToLong(entity -> 1
                        + entity.aliases().size()
                        + entity.weakAliases().size()
                        + entity.metonyms().size())
                .sum();
        assertThat(names).isGreaterThanOrEqualTo(12_000);
    }

    @Test
    void rowsAreSorted() throws IOException {
        try (Stream<Path> files = Files.walk(CONF.resolve("knowledge"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                List<String> keys = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .skip(1)
                        .map(line -> line.split("\t", -1)[0])
                        .toList();
                assertThat(keys).as(file.toString()).isSorted();
            }
        }
    }

    @Test
    void faultsAreNamedWithFileLineAndValue(@TempDir Path conf) throws IOException {
        Path folder = Files.createDirectories(conf.resolve("knowledge/entities"));
        Files.copy(
                CONF.resolve("knowledge/countries.tsv"),
                conf.resolve("knowledge").resolve("countries.tsv"));
        String header = String.join("\t", KnowledgeReader.ENTITY_COLUMNS);
        Files.writeString(
                folder.resolve("a.tsv"),
                header + "\n"
                        + "org:Gross\torganisation\tGroß\tDE\t\t\t\t\t\t\n"
                        + "org:zwei\torganisation\tZwei\tZZ\tGroß\t\t\t\tgestern\tX1\n"
                        + "place:zwei\torganisation\tDrei\t\t\t\t\t\t\t\n");
        assertThat(KnowledgeCheck.faults(conf))
                .hasSize(6)
                .anySatisfy(fault -> assertThat(fault).contains("line 2", "'org:Gross'"))
                .anySatisfy(fault -> assertThat(fault).contains("line 3", "'ZZ'"))
                .anySatisfy(fault -> assertThat(fault).contains("line 3", "'gestern'"))
                .anySatisfy(fault -> assertThat(fault).contains("line 3", "'X1'"))
                .anySatisfy(fault -> assertThat(fault).contains("line 3", "'Groß'", "declare it weak"))
                .anySatisfy(fault -> assertThat(fault).contains("line 4", "'place:zwei'"));
    }
}
