package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.pressespiegel.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-computed cases; the text is ten tokens of one letter, two characters each. */
class QuotationScoreTest {
    private static GoldArticle article(QuotationItem... gold) {
        List<Span> tokens = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tokens.add(new Span(2 * i, 2 * i + 1));
        }
        return new GoldArticle("a", "a b c d e f g h i j", tokens, List.of(gold));
    }

    private static QuotationItem quotation(String kind, boolean nested, List<Span> spans, List<Span> speaker) {
        return new QuotationItem(kind, null, nested, spans, speaker, List.of(), List.of(), List.of(), "rule");
    }

    private static List<Span> tokens(int from, int to) {
        return List.of(new Span(2 * from, 2 * to - 1));
    }

    @Test
    void halfRightSpanCountsHalf() {
        QuotationScore score = new QuotationScore(false);
        // gold tokens 0-3, predicted 2-5: two of four on both sides
        score.add(
                article(quotation("indirect", false, tokens(0, 4), List.of())),
                List.of(quotation("indirect", false, tokens(2, 6), List.of())));
        assertThat(score.message().precision()).isEqualTo(0.5);
        assertThat(score.message().recall()).isEqualTo(0.5);
        assertThat(score.message().f1()).isEqualTo(0.5);
    }

    @Test
    void missedAndInventedQuotationsCountZero() {
        QuotationScore score = new QuotationScore(false);
        score.add(
                article(
                        quotation("direct", false, tokens(0, 2), List.of()),
                        quotation("indirect", false, tokens(4, 6), List.of())),
                List.of(
                        quotation("direct", false, tokens(0, 2), List.of()),
                        quotation("indirect", false, tokens(7, 8), List.of()),
                        quotation("indirect", false, tokens(8, 10), List.of())));
        assertThat(score.message().precision()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(score.message().recall()).isCloseTo(1.0 / 2, within(1e-9));
        // 2 * 1/3 * 1/2 / (1/3 + 1/2)
        assertThat(score.message().f1()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void rolesPoolWhatIsThereOnEitherSide() {
        QuotationScore score = new QuotationScore(false);
        // speaker: gold tokens 5-6, predicted 5 only: precision 1, recall 1/2
        score.add(
                article(quotation("direct", false, tokens(0, 2), tokens(5, 7))),
                List.of(quotation("direct", false, tokens(0, 2), tokens(5, 6))));
        assertThat(score.roles().precision()).isEqualTo(1);
        assertThat(score.roles().recall()).isEqualTo(0.5);
        // joint pools quotation and speaker: precision (1 + 1) / 2, recall (1 + 1/2) / 2
        assertThat(score.joint().precision()).isEqualTo(1);
        assertThat(score.joint().recall()).isEqualTo(0.75);
        assertThat(score.speakerAccuracy()).isEqualTo(1);
    }

    @Test
    void simplifiedLeavesNestedQuotationsOut() {
        GoldArticle article = article(
                quotation("indirect", false, tokens(0, 6), List.of()),
                quotation("direct", true, tokens(2, 4), List.of()));
        List<QuotationItem> predicted = List.of(quotation("indirect", false, tokens(0, 6), List.of()));
        QuotationScore full = new QuotationScore(false);
        full.add(article, predicted);
        QuotationScore simplified = new QuotationScore(true);
        simplified.add(article, predicted);
        assertThat(full.message().recall()).isEqualTo(0.5);
        assertThat(simplified.message().recall()).isEqualTo(1);
    }

    @Test
    void kindsCountOnlyWhenTheKindAgrees() {
        QuotationScore score = new QuotationScore(false);
        score.add(
                article(quotation("indirect", false, tokens(0, 4), List.of())),
                List.of(quotation("reported", false, tokens(0, 4), List.of())));
        assertThat(score.message().f1()).isEqualTo(1);
        assertThat(score.kinds().get("indirect").recall()).isZero();
        assertThat(score.kinds().get("reported").precision()).isZero();
    }
}
