package de.pressespiegel.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextModuleFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of words in marks inside somebody's indirect speech. */
class MarkedPartsTest {
    private static TextModuleFactory modules;

    @BeforeAll
    static void load() {
        modules = TextModuleFactory.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));
    }

    private static List<Quotation> quotations(String text) {
        return modules.analyzer().analyze(new ArticleInput("a", text, null)).quotations();
    }

    @Test
    void marksInIndirectSpeechAreNoSecondQuotation() {
        String text =
                "Die Ministerin Frauke Lindemeyer sagte am Montag in Erfurt, die Reform sei „ein großer Wurf“ und komme"
                        + " zur rechten Zeit.";
        assertThat(quotations(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(QuotationKind.INDIRECT);
            assertThat(quotation.markedSpans())
                    .extracting(span -> span.in(text))
                    .containsExactly("„ein großer Wurf“");
        });
    }

    @Test
    void numbersStayConsecutiveAndParentsExist() {
        List<Quotation> found = quotations(
                "Die Ministerin Frauke Lindemeyer sagte, die Reform sei „ein großer Wurf“. „Wir sind stolz“, sagte sie. Der"
                        + " Abgeordnete Jens Kolbe erklärte, das Gesetz sei „handwerklich schlecht gemacht“.");
        assertThat(found).extracting(Quotation::quotationNo).containsExactly(0, 1, 2);
        assertThat(found).extracting(Quotation::parentQuotationNo).containsOnlyNulls();
        assertThat(found)
                .extracting(quotation -> quotation.markedSpans().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void directSpeechHasNoMarkedSpansOfItsOwn() {
        assertThat(quotations("„Wir sind stolz“, sagte die Ministerin Frauke Lindemeyer."))
                .singleElement()
                .extracting(Quotation::markedSpans)
                .isEqualTo(List.<Span>of());
    }
}
