package de.pressespiegel.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Roles and affiliations as the text gives them. */
class RoleReaderTest {
    private static DocumentReader reader;
    private static NameAnnotator annotator;

    @BeforeAll
    static void load() {
        Path conf = Path.of(System.getProperty("pressespiegel.home"), "conf");
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        reader = new DocumentReader(tokenizer);
        annotator = PressNameAnnotator.load(conf, tokenizer, morphology);
    }

    private static List<RoleReading> roles(String text) {
        return annotator
                .annotate(
                        "case", reader.read(text, List.of(new Segment("case", 0, SegmentKind.BODY, 0, text.length()))))
                .roles();
    }

    @Test
    void beforeTheName() {
        assertThat(roles("Das sagte die frühere Außenministerin Tilda Morgenroth am Montag."))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.entityId()).isEqualTo("person:tilda-morgenroth");
                    assertThat(role.role()).isEqualTo("frühere Außenministerin");
                    assertThat(role.head()).isEqualTo("Außenministerin");
                    assertThat(role.sourceClass()).isEqualTo("official");
                });
    }

    @Test
    void withItsCountry() {
        assertThat(roles("Nordkoreas Botschafter Pak Chol-min schwieg."))
                .singleElement()
                .satisfies(role -> assertThat(role.affiliationEntityId()).isEqualTo("country:KP"));
    }

    @Test
    void asApposition() {
        String text = "Bernd Wallrabe, Direktor des Instituts für Beispielforschung, sieht das anders.";
        assertThat(roles(text)).singleElement().satisfies(role -> {
            assertThat(role.role()).isEqualTo("Direktor des Instituts für Beispielforschung");
            assertThat(role.affiliation()).startsWith("Institut");
            assertThat(text.substring(role.startChar(), role.endChar())).isEqualTo(role.role());
        });
    }

    @Test
    void affiliationAlone() {
        assertThat(roles("Das meint Bernd Wallrabe von der Stiftung Wissenschaft und Politik."))
                .singleElement()
                .satisfies(role ->
                        assertThat(role.affiliationEntityId()).isEqualTo("org:stiftung-wissenschaft-und-politik"));
    }

    @Test
    void noRoleWithoutPerson() {
        assertThat(roles("Der Außenminister trat vor die Presse.")).isEmpty();
    }
}
