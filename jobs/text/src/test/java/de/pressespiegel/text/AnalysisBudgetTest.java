package de.pressespiegel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.budget.Deadline;
import de.pressespiegel.text.evaluation.BodyLines;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.segment.Agencies;
import de.pressespiegel.text.segment.Segmenter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An article that costs too much or meets a fault is refused by name; the same one every time. */
class AnalysisBudgetTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final ArticleInput ARTICLE = new ArticleInput(
            "a",
            IntStream.range(0, 40)
                    .mapToObj(i -> "„Das Dach hält " + i + " Jahre“, sagte Müllerin Ada Wolf in Neuhafen. "
                            + "Der Rat der Stadt kritisiert das " + i + ". Gesetz der Regierung.")
                    .collect(Collectors.joining("\n\n")),
            null);

    private static TextModuleFactory modules;

    @BeforeAll
    static void load() {
        modules = TextModuleFactory.load(CONF);
    }

    @Test
    void whatExceedsItsStepsNamesStageAndPlace() {
        AnalysisBudgetException refused = refused(Budget.ofSteps(20_000, Deadline.NEVER));

        assertThat(refused.stage()).isEqualTo("quotations");
        assertThat(refused.place()).matches("\\w+\\.\\w+:\\d+.*");
        assertThat(refused.limit()).isEqualTo(20_000);
        assertThat(refused.steps()).isGreaterThan(20_000);
        assertThat(refused.late()).isFalse();
        assertThat(refused).hasMessageContaining("quotations at ").hasMessageContaining("of 20000");
    }

    @Test
    void theSameArticleIsRefusedAtTheSameStep() {
        assertThat(refused(Budget.ofSteps(30_000, Deadline.NEVER)).getMessage())
                .isEqualTo(refused(Budget.ofSteps(30_000, Deadline.NEVER)).getMessage());
    }

    @Test
    void theDeadlineIsTheLastGuard() {
        int[] asked = {0};
        AnalysisBudgetException refused = catchThrowableOfType(
                AnalysisBudgetException.class, () -> modules.analyzer().analyze(ARTICLE, () -> ++asked[0] > 3));

        assertThat(refused.late()).isTrue();
        assertThat(refused).hasMessageContaining("time is up");
        assertThat(asked[0]).isEqualTo(4);
    }

    @Test
    void anOrdinaryArticleStaysFarBelowItsLimit() {
        Budget budget = Budget.unlimited();
        modules.analyzer().analyze(ARTICLE, budget);

        assertThatCode(() -> modules.analyzer().analyze(ARTICLE, Budget.ofSteps(budget.taken(), Deadline.NEVER)))
                .doesNotThrowAnyException();
        assertThat(budget.taken() * 10)
                .isLessThan(Budget.of(ARTICLE.text().length(), Deadline.NEVER).limit());
    }

    @Test
    void aFaultNamesStagePlaceAndCause() {
        Segmenter faulty =
                (id, text) -> List.of(new BodyLines().segment(id, text).get(-1));

        AnalysisFailedException refused = catchThrowableOfType(
                AnalysisFailedException.class, () -> analyzer(faulty).analyze(ARTICLE));

        assertThat(refused.stage()).isEqualTo("segments");
        assertThat(refused.place()).contains("AnalysisBudgetTest.");
        assertThat(refused).hasCauseInstanceOf(IndexOutOfBoundsException.class).hasMessageContaining("-1");
    }

    @Test
    void aStackOverflowIsAFaultToo() {
        AnalysisFailedException refused = catchThrowableOfType(
                AnalysisFailedException.class, () -> analyzer(new Endless()).analyze(ARTICLE));

        assertThat(refused).hasCauseInstanceOf(StackOverflowError.class);
    }

    /** Asks itself for ever. */
    private static final class Endless implements Segmenter {
        @Override
        public List<Segment> segment(String articleId, String text) {
            return again(articleId, text);
        }

        private List<Segment> again(String articleId, String text) {
            return List.copyOf(segment(articleId, text));
        }
    }

    private static TextAnalyzer analyzer(Segmenter segmenter) {
        return new TextAnalyzer(
                modules.views(),
                segmenter,
                Agencies.load(CONF),
                modules.documentReader(),
                (id, document, home, budget) -> new NameResult(List.of(), List.of()),
                (id, document, names, budget) -> List.of(),
                (id, document, names, quotations, budget) -> List.of());
    }

    private static AnalysisBudgetException refused(Budget budget) {
        return catchThrowableOfType(
                AnalysisBudgetException.class, () -> modules.analyzer().analyze(ARTICLE, budget));
    }
}
