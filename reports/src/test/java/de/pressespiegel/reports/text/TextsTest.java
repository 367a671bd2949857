package de.pressespiegel.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private final Texts german = Texts.of(Language.DE);
    private final Texts english = Texts.of(Language.EN);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(german.keys());
    }

    @Test
    void everyColumnOfTheRegistryIsDescribedInGerman() {
        List<String> missing = new ArrayList<>();
        for (TableSchema table : Tables.all()) {
            for (ColumnSchema column : table.columns()) {
                if (!german.describes(table, column)) {
                    missing.add(table.name() + "." + column.name());
                }
            }
        }
        assertThat(missing)
                .as("columns without a line in columns_de.properties")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheShownVocabulariesIsThere(Language language) {
        Texts texts = Texts.of(language);
        Stream.of(
                        EntityType.values(),
                        SpeakerKind.values(),
                        SourceClass.values(),
                        SilenceKind.values(),
                        ChangeKind.values(),
                        RejectReason.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(texts.word(constant)).isNotBlank());
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(german.get("overview.title", "04.03.2026")).isEqualTo("Pressespiegel vom 04.03.2026");
        assertThatThrownBy(() -> german.get("no.such.text")).hasMessageContaining("no.such.text");
    }

    @Test
    void numbersAndDatesFollowTheLanguage() {
        Formats de = german.formats();
        Formats en = english.formats();
        assertThat(de.percent(0.1824)).isEqualTo("18,2\u00a0%");
        assertThat(en.percent(0.1824)).isEqualTo("18.2%");
        assertThat(de.count(1234567L)).isEqualTo("1.234.567");
        assertThat(de.signed(-0.25)).isEqualTo("\u22120,2");
        assertThat(de.signed(0.75)).isEqualTo("+0,8");
        assertThat(de.signed(-0.04)).isEqualTo("0,0");
        assertThat(de.percentRange(0.38, 0.614)).isEqualTo("38\u201361\u00a0%");
        assertThat(de.signedRange(-0.8, 0.14)).isEqualTo("\u22120,8 bis +0,1");
        assertThat(de.signedRange(null, 0.1)).isEmpty();
        assertThat(de.date(LocalDate.of(2026, 3, 4))).isEqualTo("04.03.2026");
        assertThat(en.date(LocalDate.of(2026, 3, 4))).isEqualTo("4 Mar 2026");
        assertThat(de.date(null)).isEmpty();
    }
}
