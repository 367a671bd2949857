package de.pressespiegel.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs {@code golden/roles}: each line is a text and the role that it gives somebody. */
class GoldenRolesTest {
    private static final Path HOME = Path.of(System.getProperty("pressespiegel.home"));

    /** Share of the cases whose person, words and affiliation are all read. */
    private static final double LEAST = 0.95;

    private record Case(String text, String entityId, String role, String affiliation) {
        static Case parse(String line) {
            String[] sides = line.split(" => ", 2);
            String[] cells = sides[1].split("\\|", -1);
            return new Case(sides[0], cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        boolean matches(RoleReading reading) {
            String found = reading.affiliationEntityId() == null ? "-" : reading.affiliationEntityId();
            return reading.entityId().equals(entityId) && reading.role().equals(role) && found.equals(affiliation);
        }
    }

    @Test
    void rolesAndAffiliationsAreRead() throws IOException {
        Path conf = HOME.resolve("conf");
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        DocumentReader reader = new DocumentReader(tokenizer);
        NameAnnotator annotator = PressNameAnnotator.load(conf, tokenizer, morphology);
        List<Case> cases = Files.readAllLines(
                        HOME.resolve("jobs/text/src/test/resources/golden/roles/roles.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Case::parse)
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        List<String> wrong = new ArrayList<>();
        for (Case gold : cases) {
            List<Segment> all = List.of(
                    new Segment("case", 0, SegmentKind.BODY, 0, gold.text().length()));
            List<RoleReading> roles =
                    annotator.annotate("case", reader.read(gold.text(), all)).roles();
            assertThat(roles)
                    .filteredOn(role -> !role.role().isEmpty())
                    .allSatisfy(role -> assertThat(gold.text().substring(role.startChar(), role.endChar()))
                            .isEqualTo(role.role()));
            if (roles.stream().noneMatch(gold::matches)) {
                wrong.add(gold + " but " + roles);
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo((int) ((1 - LEAST) * cases.size()));
    }
}
