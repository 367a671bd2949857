package de.pressespiegel.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tilda Brandwein                           | Tilda Brandwein
            Tilda Brandwein (tib)                     | Tilda Brandwein
            Tilda Brandwein (tib.) und Ole Quast, dpa | Tilda Brandwein;Ole Quast;dpa
            Von Tilda Brandwein, Hollerbrück          | Tilda Brandwein
            Tilda Brandwein/Ole Quast                 | Tilda Brandwein;Ole Quast
            dpa                                       | dpa
            Redaktion Talkurier                       | Redaktion Talkurier
            t.brandwein@zeitung.example               |
            https://zeitung.example/autoren/tb        |
            """)
    void personsAndAgenciesOfAValue(String value, @Nullable String expected) {
        assertThat(String.join(";", AuthorNames.of(value))).isEqualTo(expected == null ? "" : expected);
    }
}
