package de.pressespiegel.text.evaluation;

import de.pressespiegel.text.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/** Reads the main text of gold pages and reports. */
public final class MainTextEvaluation {
    private final PageReader reader;

    public MainTextEvaluation(PageReader reader) {
        this.reader = reader;
    }

    /**
     * Main texts by page id, in the order of the pages.
     *
     * @throws IOException if a page cannot be decoded
     */
    public Map<String, String> predict(List<MainTextPage> pages) throws IOException {
        Map<String, String> predictions = new LinkedHashMap<>();
        for (MainTextPage page : pages) {
            byte[] html = Base64.getDecoder().decode(page.htmlBase64());
            predictions.put(
                    page.id(),
                    reader.read(Jsoup.parse(new ByteArrayInputStream(html), null, page.url()))
                            .mainText());
        }
        return predictions;
    }

    /** The score of predictions. */
    public static MainTextScore score(List<MainTextPage> pages, Map<String, String> predictions) {
        MainTextScore score = new MainTextScore();
        for (MainTextPage page : pages) {
            score.add(page.with(), page.without(), predictions.getOrDefault(page.id(), ""));
        }
        return score;
    }

    /** Prints F1, precision and recall. */
    public static void report(List<MainTextPage> pages, Map<String, String> predictions, PrintStream out) {
        MainTextScore score = score(pages, predictions);
        out.printf(Locale.ROOT, "maintext %.4f (P %.4f R %.4f)%n", score.f1(), score.precision(), score.recall());
    }
}
