package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mentions count as names when they are measured against GermEval's annotation. */
class EntityConventionTest {
    private static Mention mention(String surface, EntityType type, MentionForm form, String rule) {
        return new Mention(
                "a",
                0,
                5,
                5 + surface.length(),
                0,
                SegmentKind.BODY,
                surface,
                "x:y",
                type,
                form,
                null,
                0.0,
                false,
                1.0,
                rule);
    }

    @ParameterizedTest
    @CsvSource({
        "Ute Weidner, PERSON, NAME, PER",
        "Norwegen, COUNTRY, NAME, LOC",
        "Peking, COUNTRY, METONYM, LOC",
        "Bundesrat, GOVERNMENT_BODY, NAME, ORG",
        "von Wittgenau, PERSON, PART, PER"
    })
    void namesCountByTheirLiteralType(String surface, EntityType type, MentionForm form, String expected) {
        assertThat(EntityEvaluation.item(mention(surface, type, form, "known")))
                .isEqualTo(new EntityItem(5, 5 + surface.length(), expected));
    }

    @ParameterizedTest
    @CsvSource({
        "norwegische, COUNTRY, DEMONYM",
        "sie, PERSON, PRONOUN",
        "der Trainer, PERSON, ROLE",
        "EU-Kommission, GOVERNMENT_BODY, NAME",
        "norwegische Außenministerium, GOVERNMENT_BODY, ALIAS",
        "Sommerfest, EVENT, NAME"
    })
    void derivedFormsDoNot(String surface, EntityType type, MentionForm form) {
        assertThat(EntityEvaluation.item(mention(surface, type, form, "known"))).isNull();
    }

    @Test
    void firstPartsOfCompoundsDoNot() {
        assertThat(EntityEvaluation.item(mention("US", EntityType.COUNTRY, MentionForm.NAME, "compound-known")))
                .isNull();
    }
}
