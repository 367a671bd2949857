package de.pressespiegel.text.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work of segmenting grows with the text and not with its square: looks at paragraphs are counted, no clock is read. */
class SegmentGrowthTest {
    private static final Path CONF =
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf");
    private static final PlainTextSegmenter SEGMENTER = PlainTextSegmenter.load(CONF);
    private static final int N = 400;

    private static final String PROSE =
            "Der Gemeinderat hat am Montag nach langer Beratung den neuen Haushalt beschlossen,"
                    + " wie eine Sprecherin am Abend mitteilte, und vertagte sich dann.\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "short lines of one block           | ''          | Ja und nein\\n",
                "short closed lines above the prose | ''          | Kurz und klar war das.\\n",
                "headings of lists, each its block  | PROSE       | Mehr zum Thema\\n\\n",
                "headings of lists in one block     | PROSE       | Mehr zum Thema\\n",
                "buttons in one block               | PROSE       | mehr\\n",
                "teasers, each with its button      | PROSE       | Kurz gesagt\\nmehr\\n\\n",
                "comment headings without an article| ''          | Kommentare\\n\\n",
                "boxes in brackets                  | PROSE       | [Wenn Sie alles lesen wollen]\\n\\n",
                "author lines                       | ''          | Von Anna Muster\\n",
                "lines that come again              | PROSE       | Das kommt oft noch einmal vor\\n\\n",
                "captions with credits              | PROSE       | Ein Boot liegt im Hafen.\\nFoto: dpa\\n\\n",
                "lines above a dateline             | ''          | Kurz gesagt\\n3. Mai 2024\\n"
            })
    void twiceTheTextTakesAtMostTwoAndAHalfTimesTheLooks(String label, String before, String line) {
        String unit = line.replace("\\n", "\n");
        String start = before.equals("PROSE") ? "Ein Titel steht hier\n\n" + PROSE : "";

        long once = looks(start + unit.repeat(N) + PROSE + PROSE);
        long twice = looks(start + unit.repeat(2 * N) + PROSE + PROSE);

        assertThat(twice).as(label).isLessThanOrEqualTo(once * 5 / 2);
    }

    private static long looks(String text) {
        Sketch sketch = SEGMENTER.sketch(text);
        assertThat(sketch.segments("a")).isNotEmpty();
        return sketch.looks();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "signs behind slashes | Ende. | /ab",
                "labels of pictures   | Ende. | Foto:",
                "opening brackets     | Ende. | (",
                "signs in brackets    | Ende. | (ab)",
                "capitals and hyphens | A     | -A",
                "names and commas     | Anna  | , Anna",
                "blanks               | Ende. | ' a '"
            })
    void anEndlessLineIsReadAtItsEndsOnly(String label, String start, String unit) {
        String line = start + unit.repeat(300_000);

        assertThatCode(() -> SEGMENTER.segment("a", PROSE + line + "\n\n" + PROSE + line))
                .as(label)
                .doesNotThrowAnyException();
    }
}
