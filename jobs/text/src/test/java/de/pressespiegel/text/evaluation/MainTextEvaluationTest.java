package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.pressespiegel.text.page.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.junit.jupiter.api.Test;

class MainTextEvaluationTest {
    private static final Path CONF =
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf");

    @Test
    void countsStretchesOfMainTextAndOfItsSurroundings() {
        MainTextScore score = new MainTextScore();
        score.add(List.of("Anfang", "Mitte", "Ende"), List.of("Menü", "Werbung"), "Anfang und Mitte, dann Werbung");

        assertThat(score.precision()).isEqualTo(2 / 3.0);
        assertThat(score.recall()).isEqualTo(2 / 3.0);
    }

    @Test
    void mainTextOfRealPagesIsFoundBetterThanByReadability() throws IOException {
        String folder = System.getenv("PRESSESPIEGEL_EVAL");
        assumeTrue(folder != null, "PRESSESPIEGEL_EVAL is not set: no annotated pages to measure on");
        Path gold = Path.of(folder).resolve("html").resolve("pages-dev.jsonl.gz");
        assumeTrue(Files.exists(gold), gold + " is not there");
        List<MainTextPage> pages = MainTextFiles.readGold(gold);

        Map<String, String> own = new MainTextEvaluation(PageReader.load(CONF)).predict(pages);
        MainTextScore score = MainTextEvaluation.score(pages, own);
        MainTextScore readability = new MainTextScore();
        for (MainTextPage page : pages) {
            readability.add(page.with(), page.without(), readability(page));
        }

        System.out.printf(
                Locale.ROOT,
                "maintext %.4f (P %.4f R %.4f), readability4j %.4f%n",
                score.f1(),
                score.precision(),
                score.recall(),
                readability.f1());
        assertThat(score.f1()).isGreaterThan(0.924).isGreaterThan(readability.f1());
    }

    private static String readability(MainTextPage page) {
        String html = new String(Base64.getDecoder().decode(page.htmlBase64()), StandardCharsets.UTF_8);
        String text = new Readability4JExtended(page.url(), html).parse().getTextContent();
        return text == null ? "" : text;
    }
}
