package de.pressespiegel.spark.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphKeyTest {
    private static final String BOX = "Jeden Morgen schreibt Jette Wilmsen für Sie die „Übersicht“.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            same words, other case and marks | [JEDEN MORGEN schreibt Jette Wilmsen für Sie die "Übersicht"] | true
            hard-wrapped                     | Jeden Morgen schreibt\\nJette Wilmsen\\nfür Sie die „Übersicht“.   | true
            decomposed umlauts               | Jeden Morgen schreibt Jette Wilmsen fu\u0308r Sie die U\u0308bersicht. | true
            soft hyphens, zero-width space   | Jeden Mor\u00adgen schreibt Jette\u200b Wilmsen für Sie die Über\u00adsicht. | true
            another number                   | Jeden Morgen schreibt Jette Wilmsen für Sie die „Übersicht“ 2. | false
            another word                     | Jeden Abend schreibt Jette Wilmsen für Sie die „Übersicht“. | false
            """)
    void itsLettersAndDigitsAreWhatAParagraphIsRecognisedBy(String label, String paragraph, boolean same) {
        assertThat(ParagraphKey.of(paragraph.translateEscapes()).equals(ParagraphKey.of(BOX)))
                .as(label)
                .isEqualTo(same);
    }

    @Test
    void whatIsTooShortForABoxIsNotCompared() {
        assertThat(ParagraphKey.of("– 24 Zeichen: abcdefghijklmno –")).isEmpty();
        assertThat(ParagraphKey.of("– 25 Zeichen: abcdefghijklmnop –")).isPresent();
        assertThat(ParagraphKey.of("")).isEmpty();
    }

    @Test
    void aLetterBeyondSixteenBitsIsOne() {
        assertThat(ParagraphKey.of("𝔄".repeat(24))).isEmpty();
        assertThat(ParagraphKey.letters("𐐀😀!")).isEqualTo("𐐨");
    }
}
