package de.pressespiegel.text.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Real articles say the same in print lines as without, where such articles are at hand. {@link #main} wraps each in
 * every way and prints what differs.
 */
class HardWrapQualityTest {
    private static final ViewReader VIEWS = ViewReader.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

    private static final int ARTICLES = 200;
    private static final List<Wrapping> WAYS = List.of(
            new Wrapping(40, true),
            new Wrapping(60, true),
            new Wrapping(72, true),
            new Wrapping(80, true),
            new Wrapping(40, false),
            new Wrapping(60, false),
            new Wrapping(72, false),
            new Wrapping(80, false));

    private record Article(String headline, String... paragraphs) {}

    @Test
    void wrappedArticlesHaveTheSameFacts() throws IOException {
        String folder = System.getenv("PRESSESPIEGEL_EVAL");
        assumeTrue(folder != null, "PRESSESPIEGEL_EVAL is not set");
        Path press = Path.of(folder, "press", "press-dev.jsonl.gz");
        assumeTrue(Files.exists(press), () -> press + " is not there");
        TextAnalyzer analyzer = analyzer();
        FactTally tally = new FactTally();
        List<Article> articles = articles(press);
        for (int i = 0; i < articles.size(); i++) {
            add(tally, analyzer, articles.get(i), WAYS.get(i % WAYS.size()));
        }

        for (String kind : List.of("quotations", "direct quotations", "mentions", "stances", "body characters")) {
            assertThat(tally.difference(kind))
                    .as("%s%n%s", kind, tally.report())
                    .isLessThan(0.02);
        }
    }

    /** All ways for each article: {@code main .../press-dev.jsonl.gz [WIDTH(+|-)]}. */
    public static void main(String[] arguments) throws IOException {
        List<Article> articles = articles(Path.of(arguments[0]));
        TextAnalyzer analyzer = analyzer();
        for (Wrapping way : WAYS) {
            if (arguments.length == 1 || arguments[1].equals(way.width() + (way.emptyLines() ? "+" : "-"))) {
                FactTally tally = new FactTally();
                articles.forEach(article -> add(tally, analyzer, article, way));
                System.out.println(way);
                System.out.print(tally.report());
            }
        }
    }

    private static TextAnalyzer analyzer() {
        return TextModuleFactory.load(Path.of(System.getProperty("pressespiegel.home"), "conf"))
                .analyzer();
    }

    private static void add(FactTally tally, TextAnalyzer analyzer, Article article, Wrapping way) {
        String plain = way.plain(article.headline(), article.paragraphs());
        String wrapped = way.wrapped(article.headline(), article.paragraphs());
        tally.add(plain, facts(analyzer, plain), wrapped, facts(analyzer, wrapped));
    }

    private static ArticleFacts facts(TextAnalyzer analyzer, String text) {
        return analyzer.analyze(new ArticleInput("a", text, null));
    }

    /** The first articles that are not hard-wrapped already. */
    private static List<Article> articles(Path press) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(press)), StandardCharsets.UTF_8))) {
            ObjectMapper json = new ObjectMapper();
            for (String line = lines.readLine(); line != null && articles.size() < ARTICLES; line = lines.readLine()) {
                JsonNode article = json.readTree(line);
                String text = article.path("article").asText().strip();
                if (VIEWS.read(text).isVerbatim()) {
                    articles.add(new Article(article.path("header").asText().strip(), text.split("\\s*\\R\\s*")));
                }
            }
        }
        return articles;
    }
}
