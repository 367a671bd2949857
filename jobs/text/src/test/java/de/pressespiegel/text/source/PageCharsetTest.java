package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes of pages and texts as the letters that their authors wrote. */
class PageCharsetTest {
    private static final String WORDS =
            "Der Müller grüßt: „Die Mühle dreht sich für 5 € je Tag“ – größer wird sie nicht.";

    private static @Nullable String page(byte[] bytes, @Nullable String label) {
        return DecodedText.ofPage(bytes, label).text();
    }

    private static byte[] bytes(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest(name = "{0} said, {1} meant")
    @CsvSource({
        "iso-8859-1, windows-1252",
        "ISO8859-1, windows-1252",
        "iso88591, windows-1252",
        "latin1, windows-1252",
        "us-ascii, windows-1252",
        "ansi_x3.4-1968, windows-1252",
        "x-cp1252, windows-1252",
        "'\"iso-8859-1\"', windows-1252",
        "iso-8859-15, ISO-8859-15",
        "windows-1252, windows-1252",
        "utf-8, windows-1252",
        "utf-16, windows-1252",
        "gibtsnicht, windows-1252",
        "iso-8859-1, UTF-8",
        "windows-1251, UTF-8",
        "utf-8, UTF-16LE",
        "macintosh, x-MacRoman",
    })
    void aLabelMeansWhatBrowsersMean(String label, String written) {
        String text = written.equals("ISO-8859-15") ? WORDS.replaceAll("[„“–]", "-") : WORDS;

        assertThat(page(bytes(written, text), label)).isEqualTo(text);
        if (!written.startsWith("UTF-16")) {
            String inside = "<html><head><meta charset=" + label + "><title>" + text + "</title></head></html>";
            assertThat(page(bytes(written, inside), null)).isEqualTo(inside);
        }
    }

    @Test
    void aByteOrderMarkComesFirst() {
        assertThat(page(bytes("UTF-8", "\ufeff" + WORDS), "iso-8859-1")).isEqualTo(WORDS);
        assertThat(page(bytes("UTF-16BE", "\ufeff" + WORDS), "utf-8")).isEqualTo(WORDS);
        assertThat(page(bytes("UTF-16LE", "\ufeff" + WORDS), null)).isEqualTo(WORDS);
    }

    @Test
    void theHeaderIsBelievedBeforeThePage() {
        String page = "<meta charset='windows-1251'>" + WORDS;

        assertThat(page(bytes("windows-1252", page), "iso-8859-1")).isEqualTo(page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "http-equiv | <meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>",
                "XML | <?xml version='1.0' encoding='iso-8859-15'?>",
                "comment | <!-- <meta charset=windows-1251> --><meta charset=iso-8859-15>",
                "blanks | <META  CHARSET = iso-8859-15 />",
                "unknown first | <meta charset=quatsch><meta charset=iso-8859-15>",
            })
    void whatAPageSaysOfItself(String label, String head) {
        String text = head + "Preis 5 €, Straße";

        assertThat(page(bytes("ISO-8859-15", text), null)).as(label).isEqualTo(text);
    }

    @Test
    void aLabelBehindALongScriptIsFound() {
        String text = "<script>" + "x".repeat(3000) + "</script><meta charset=windows-1251>Привет";

        assertThat(page(bytes("windows-1251", text), null)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-15", "IBM850", "x-MacRoman", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void textWithoutLabel(String written) {
        String text = List.of("windows-1252", "x-MacRoman").contains(written) || written.startsWith("UTF")
                ? WORDS
                : WORDS.replaceAll("[„“–]", "-").replace('€', written.equals("IBM850") ? 'E' : '€');

        assertThat(DecodedText.of(bytes(written, text)).text()).isEqualTo(text);
    }

    @Test
    void aPieceInAnotherEncodingDoesNotSpoilTheRest() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("UTF-8", "Die Bürger fragen, "));
        out.writeBytes(bytes("windows-1252", "ob die Straße bleibt, "));
        out.writeBytes(bytes("UTF-8", "und hören nichts."));

        assertThat(DecodedText.of(out.toByteArray()).text())
                .isEqualTo("Die Bürger fragen, ob die Straße bleibt, und hören nichts.");
    }

    @Test
    void aMarkBehindASharpSIsNoRareScript() {
        String text = "Er rief: „Das war ein großer Spaß“ und ging weiter.";

        assertThat(DecodedText.of(bytes("windows-1252", text)).text()).isEqualTo(text);
    }

    @Test
    void aPictureIsNoPage() {
        byte[] picture = new byte[400];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 37);
        }

        assertThat(DecodedText.ofPage(picture, "utf-8").binary()).isTrue();
        assertThat(DecodedText.ofPage(("<p>ein Zeichen\0 zu viel, " + WORDS).getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .contains(WORDS);
    }
}
