package de.pressespiegel.text.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.rule.Draft;
import de.pressespiegel.text.quotation.rule.Rule;
import de.pressespiegel.text.quotation.rule.Rules;
import de.pressespiegel.text.quotation.rule.Scene;
import de.pressespiegel.text.syntax.Lexicon;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.ViewReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No text, however spoilt, makes a rule fail; and what is found lies in the text. */
class MutilatedTextsTest {
    private static final ViewReader VIEWS = ViewReader.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final int TEXTS = 250;
    private static final int LONGEST = 5;

    private static TextModuleFactory modules;
    private static TextAnalyzer analyzer;
    private static PressSentences sentences;

    @BeforeAll
    static void load() throws IOException {
        modules = TextModuleFactory.load(CONF);
        analyzer = modules.analyzer();
        sentences = PressSentences.read();
    }

    @ParameterizedTest
    @EnumSource
    void analysisSurvives(Mutilation mutilation) {
        Random random = new Random(11 + mutilation.ordinal());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(mutilation, random);
            ArticleFacts facts = analysed(text);
            facts.mentions().forEach(mention -> checkMention(mention, text));
            facts.quotations().forEach(quotation -> checkQuotation(quotation, text));
            facts.stances().forEach(stance -> checkStance(stance, text));
        }
    }

    /** Each rule by itself: where none before it has taken anything, it sees what it otherwise never sees. */
    @Test
    void everyQuotationRuleSurvivesAlone() {
        CueReadings cues = CueReadings.load(CONF, Lexicon.load(CONF, Morphology.load(CONF)));
        Random random = new Random(7);
        for (int i = 0; i < 2 * TEXTS; i++) {
            String text = text(PressSentences.pick(List.of(Mutilation.values()), random), random);
            Document document =
                    modules.documentReader().read(text, modules.segmenter().segment("a", text));
            for (Rule rule : Rules.inOrder()) {
                Scene scene = new Scene(TextView.of(document, cues.syntax(), Budget.unlimited()), cues);
                try {
                    rule.apply(scene);
                } catch (RuntimeException | StackOverflowError e) {
                    fail("rule " + rule.name() + " fails on: " + text, e);
                }
                for (Draft draft : scene.accepted()) {
                    assertThat(draft.end())
                            .as("%s on: %s", rule.name(), text)
                            .isGreaterThan(draft.start())
                            .isLessThanOrEqualTo(document.tokens().size());
                }
            }
        }
    }

    /** One to several sentences, each spoilt, then run together; blank ones are left out. */
    private static String text(Mutilation mutilation, Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(LONGEST); n > 0; n--) {
            text.append(mutilation.apply(sentences.any(random), random));
            text.append(PressSentences.pick(List.of(" ", " ", "\n\n", "", " … "), random));
        }
        return text.toString();
    }

    private static ArticleFacts analysed(String text) {
        try {
            return analyzer.analyze(new ArticleInput("a", text, null));
        } catch (RuntimeException | StackOverflowError e) {
            return fail("analysis fails on: " + text, e);
        }
    }

    /** What a verbatim stretch says in the text that analysis reads. */
    private static String read(Span span, String text) {
        ReadingView view = VIEWS.read(text);
        return view.text().substring(view.offset(span.startChar()), view.offset(span.endChar()));
    }

    private static void checkMention(Mention mention, String text) {
        assertThat(read(new Span(mention.startChar(), mention.endChar()), text))
                .as("%s in: %s", mention.rule(), text)
                .isEqualTo(mention.surface())
                .isNotBlank();
    }

    private static void checkQuotation(Quotation quotation, String text) {
        String as = quotation.rule() + " in: " + text;
        assertThat(quotation.spans().stream().map(span -> read(span, text)).collect(Collectors.joining(" ")))
                .as(as)
                .isEqualTo(quotation.text())
                .isNotBlank();
        for (Span span : quotation.speakerSpans()) {
            assertThat(read(span, text)).as(as).isEqualTo(quotation.speakerSurface());
        }
        for (Span span : quotation.cueSpans()) {
            assertThat(span.in(text)).as(as).isNotBlank();
        }
        for (Span span : quotation.frameSpans()) {
            assertThat(span.in(text)).as(as).isNotBlank();
        }
    }

    private static void checkStance(Stance stance, String text) {
        assertThat(read(new Span(stance.startChar(), stance.endChar()), text))
                .as("%s in: %s", stance.rule(), text)
                .isEqualTo(stance.evidence())
                .isNotBlank();
        assertThat(stance.score()).as(stance.rule()).isBetween(-1.0, 1.0);
    }
}
