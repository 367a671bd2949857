package de.pressespiegel.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.Zeitung.example/a/Titel-17.html                       | https://www.zeitung.example/a/Titel-17.html
            https://zeitung.example/titel?utm_source=x&id=17&fbclid=abc#forum | https://zeitung.example/titel?id=17
            https://zeitung.example/?p=17                                     | https://zeitung.example/?p=17
            https://zeitung.example/                                          |
            https://zeitung.example/index.html                                |
            zeitung.example/titel                                             |
            /titel                                                            |
            """)
    void anArticlesAddressIsWhatNamesIt(String address, String expected) {
        assertThat(Addresses.ofArticle(address)).isEqualTo(expected);
    }
}
