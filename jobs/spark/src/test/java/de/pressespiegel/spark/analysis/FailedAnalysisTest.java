package de.pressespiegel.spark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.spark.ingest.IngestedRecord;
import de.pressespiegel.spark.modules.Fault;
import de.pressespiegel.text.AnalysisBudgetException;
import de.pressespiegel.text.budget.BudgetException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailedAnalysisTest {
    private static IngestedRecord record(@Nullable String title, @Nullable String url) {
        return new IngestedRecord(
                "file:/eingang/a.txt",
                0,
                null,
                null,
                "0123456789abcdef",
                url,
                null,
                title,
                List.of(),
                null,
                null,
                DateMethod.NONE,
                "de",
                1,
                "Text.",
                null,
                null,
                "aa",
                null);
    }

    private static Throwable thrownBy(Runnable code) {
        try {
            code.run();
            throw new AssertionError("nothing was thrown");
        } catch (RuntimeException | StackOverflowError e) {
            return e;
        }
    }

    private static void emptyHolders() {
        List.<String>of().get(0);
    }

    private static int endless(int n) {
        return endless(n + 1) + 1;
    }

    static Stream<Named<Throwable>> faults() {
        return Stream.of(
                Named.of("the list of holders is empty", thrownBy(FailedAnalysisTest::emptyHolders)),
                Named.of("sentences nested without end", thrownBy(() -> endless(0))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theFaultIsNamedWithTheClassOfOursWhereItHappened(Throwable fault) {
        FailedAnalysis failed = FailedAnalysis.of(record("Die Mühle", "https://zeitung.example/1"), fault);
        assertThat(failed.reason()).isEqualTo(RejectReason.ANALYSIS_FAILED);
        assertThat(failed.detail())
                .startsWith("'Die Mühle' (https://zeitung.example/1): "
                        + fault.getClass().getSimpleName() + " in spark.analysis.FailedAnalysisTest.e")
                .endsWith("the next version of the program or of conf/ tries it again");
    }

    @Test
    void anArticleWithoutATitleIsNamedByItsId() {
        assertThat(FailedAnalysis.of(record(null, null), new IllegalStateException("zwei\nZeilen"))
                        .detail())
                .startsWith("0123456789abcdef: IllegalStateException in ")
                .contains(": zwei Zeilen;");
    }

    @Test
    void timeThatRanOutIsNoFaultOfARule() {
        assertThat(FailedAnalysis.of(
                                record("Die Mühle", null),
                                new AnalysisBudgetException("stances", new BudgetException(9, 8, false)))
                        .reason())
                .isEqualTo(RejectReason.ANALYSIS_TIMEOUT);
    }

    @Test
    void aStackWithoutAFrameOfOursNamesItsInnermost() {
        RuntimeException fault = new RuntimeException();
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.util.regex.Pattern", "match", "", 7)});
        assertThat(Fault.of(fault)).isEqualTo("RuntimeException in java.util.regex.Pattern.match(7)");
        fault.setStackTrace(new StackTraceElement[0]);
        assertThat(Fault.of(fault)).isEqualTo("RuntimeException in an unknown place");
        assertThat(Pattern.compile("\\R").matcher(Fault.shorten("a\nb")).find()).isFalse();
    }
}
