package de.pressespiegel.text.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.Span;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What characters are read as, and where they stood. */
class ReadingViewTest {
    private static final ViewReader VIEWS = ViewReader.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            soft hyphens                        | Fähr\\u00adverbin\\u00addung      | Fährverbindung
            a blank of no width                 | Hede\\u200b Lohse in Wis\\u200bmar | Hede Lohse in Wismar
            a word joiner                       | Dreh\\u2060scheibe               | Drehscheibe
            a byte order mark inside            | der \\ufeffSchiffer              | der Schiffer
            marks of writing direction          | \\u2067Ahoi\\u2069 \\u202aund\\u202c weg | Ahoi und weg
            a variation selector                | Anker \\u2693\\ufe0f              | Anker \\u2693
            a joined emoji falls into its parts | \\ud83d\\udc69\\u200d\\ud83d\\udd27 | \\ud83d\\udc69\\ud83d\\udd27
            a control character                 | Ru\\u0007der                      | Ruder
            a page break is a blank             | Ende\\fAnfang                     | Ende Anfang
            a fixed blank                       | 7.\\u00a0Mai                      | 7. Mai
            a narrow blank                      | z.\\u202fB.                       | z. B.
            a fixed hyphen                      | Ost\\u2011See                     | Ost-See
            a typographic hyphen                | Ost\\u2010See                     | Ost-See
            a minus sign as a hyphen            | Ost\\u2212See                     | Ost-See
            a minus sign before a number        | \\u22125 Grad                     | \\u22125 Grad
            a dash stays                        | Rostock \\u2013 Wismar            | Rostock \\u2013 Wismar
            ligatures                           | \\ufb01schen, Sto\\ufb00, Ka\\ufb04e | fischen, Stoff, Kaffle
            two dots above                      | Fa\\u0308hre u\\u0308ber Ko\\u0308ln | Fähre über Köln
            two marks on one letter             | Vie\\u0302\\u0323t                 | Vi\\u1ec7t
            a mark without a letter             | \\u0308hm                         | \\u0308hm
            a mark that makes no letter         | q\\u0308y                         | q\\u0308y
            named references                    | &bdquo;Ahoi&ldquo;, rief J&uuml;rn | „Ahoi“, rief Jürn
            numbered references                 | &#8222;Ahoi&#x201C;                | „Ahoi“
            references of windows-1252          | &#132;Ahoi&#147; &#150;            | „Ahoi“ \\u2013
            references that nobody sees         | Fähr&shy;haus am&nbsp;Kai&#8203;   | Fährhaus am Kai
            escaped twice                       | Kr&amp;uuml;ger &amp;amp; S&amp;ouml;hne | Krüger & Söhne
            an ampersand                        | Lohse & Sohn                      | Lohse & Sohn
            no name of a character              | die R&D; und AT&T;                | die R&D; und AT&T;
            a reference without semicolon       | &uumlber                          | &uumlber
            a number that is no character       | &#xD800; &#0; &#99999999999;      | &#xD800; &#0; &#99999999999;
            an escaped ampersand before a name  | R&amp;D; und A&amp;O              | R&D; und A&O
            windows-1252 read as Latin-1        | \\u0084Ahoi\\u0093                 | „Ahoi“
            """)
    void isReadAs(String label, String verbatim, String read) {
        assertThat(VIEWS.read(unescape(verbatim)).text()).isEqualTo(unescape(read));
    }

    @Test
    void aTextThatNeedsNoChangeIsNotCopied() {
        String text = "Die Fähre legt ab.\n\n„Ahoi“, rief Jürn – R&D und 5 °C.\r\n\tEnde … § 7\u2028neu\u0085";

        assertThat(VIEWS.read(text).text()).isSameAs(text);
        assertThat(VIEWS.read(text).isVerbatim()).isTrue();
    }

    @Test
    void aStretchLeadsBackToTheCharactersItIsMadeOf() {
        String verbatim = "\ufeffJu\u0308rn &amp; \u200bHede\u00ad Loh\u00adse, \ufb01x";
        ReadingView view = VIEWS.read(verbatim);

        assertThat(view.text()).isEqualTo("Jürn & Hede Lohse, fix");
        assertThat(cut(view, "Jürn")).isEqualTo("Ju\u0308rn");
        assertThat(cut(view, "&")).isEqualTo("&amp;");
        assertThat(cut(view, "Hede")).isEqualTo("Hede");
        assertThat(cut(view, "Lohse")).isEqualTo("Loh\u00adse");
        assertThat(cut(view, "Hede Lohse")).isEqualTo("Hede\u00ad Loh\u00adse");
        assertThat(cut(view, "f")).as("a part of a ligature is the ligature").isEqualTo("\ufb01");
        assertThat(view.verbatim(3, 3).length()).isZero();
    }

    @Test
    void everyOffsetFindsItsWayBack() {
        String verbatim = "Ko\u0308\u00adln\u200b &quot;am\u202fKai&quot; \u00ad\u00ad\ufb02ott";
        ReadingView view = VIEWS.read(verbatim);

        for (int start = 0; start < view.text().length(); start++) {
            if (view.text().startsWith("lott", start)) {
                continue; // inside the ligature
            }
            assertThat(view.offset(view.verbatimStart(start))).isEqualTo(start);
            for (int end = start + 1; end <= view.text().length(); end++) {
                Span span = view.verbatim(start, end);
                assertThat(VIEWS.read(span.in(verbatim)).text())
                        .as("%d to %d", start, end)
                        .contains(view.text().substring(start, end));
            }
        }
    }

    private static String cut(ReadingView view, String words) {
        int start = view.text().indexOf(words);
        return view.verbatim(start, start + words.length()).in(view.verbatim());
    }

    /** Unicode escapes, as in Java. */
    private static String unescape(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))))
                .replace("\\f", "\f");
    }
}
