package de.pressespiegel.text.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whole articles that no rule was written for: analysis does not fall below what it reached on them. */
class ArticleQualityTest {
    private static final Path HOME = Path.of(System.getProperty("pressespiegel.home", "../.."));
    private static final Path FOLDER = HOME.resolve("jobs/text/src/test/resources/golden/articles");

    @Test
    void noMeasureFallsBelowItsFloor() throws IOException {
        List<GoldenArticle> articles = GoldenArticleReader.readFolder(FOLDER);
        TextAnalyzer analyzer = TextModuleFactory.load(HOME.resolve("conf")).analyzer();
        Tally all = new Tally();
        int stances = 0;
        StringBuilder table = new StringBuilder(header());
        StringBuilder problems = new StringBuilder();
        for (GoldenArticle article : articles) {
            ArticleFacts facts = analyzer.analyze(new ArticleInput(article.name(), article.text(), null));
            ArticleScore score = new ArticleScore(article, facts);
            all.addAll(score.tally());
            stances += facts.stances().size();
            table.append(row(article.name(), score.tally(), facts.stances().size()));
            problems.append(article.name()).append('\n').append(score.problems());
        }
        table.append(row("all", all, stances));
        System.out.print(table);
        assertThat(articles).hasSize(16);
        for (Measure measure : Measure.values()) {
            assertThat(all.share(measure))
                    .as("%s\n%s%s", measure.title(), table, problems)
                    .isGreaterThanOrEqualTo(measure.floor());
        }
    }

    private static String header() {
        StringBuilder out = new StringBuilder();
        for (Measure measure : Measure.values()) {
            out.append(String.format(
                    Locale.ROOT, "%-5s %s (floor %.2f)%n", shortName(measure), measure.title(), measure.floor()));
        }
        out.append(String.format(Locale.ROOT, "%-20s", ""));
        for (Measure measure : Measure.values()) {
            out.append(String.format(Locale.ROOT, " %5s", shortName(measure)));
        }
        return out.append(String.format(Locale.ROOT, " %8s%n", "stances")).toString();
    }

    private static String row(String name, Tally tally, int stances) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        for (Measure measure : Measure.values()) {
            out.append(
                    tally.cases(measure) == 0 ? "     -" : String.format(Locale.ROOT, " %5.3f", tally.share(measure)));
        }
        return out.append(String.format(Locale.ROOT, " %8d%n", stances)).toString();
    }

    private static String shortName(Measure measure) {
        return "m" + (measure.ordinal() + 1);
    }
}
