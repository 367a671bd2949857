package de.pressespiegel.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.evaluation.BodyLines;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.rule.Rule;
import de.pressespiegel.text.quotation.rule.Rules;
import de.pressespiegel.text.syntax.Lexicon;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule by itself: sentences that it must find and near-misses that it must leave alone. */
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/golden/rules.tsv");
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final Morphology MORPHOLOGY = Morphology.load(CONF);
    private static final DocumentReader READER = new DocumentReader(Tokenizer.load(CONF, MORPHOLOGY));
    private static final QuotationAnnotator ANNOTATOR =
            GermanQuotationAnnotator.load(CONF, CueReadings.load(CONF, Lexicon.load(CONF, MORPHOLOGY)));

    static Stream<Named<TsvFile.Row>> cases() {
        return TsvFile.read(CASES, "rule", "made_by", "label", "text", "content", "speaker").rows().stream()
                .map(row -> Named.of(row.get("rule") + ": " + row.get("label"), row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatItMustAndNothingElse(TsvFile.Row row) {
        String text = row.get("text").replace("\\n", "\n");
        Document document = READER.read(text, new BodyLines().segment("case", text));
        List<Quotation> byRule = ANNOTATOR.annotate("case", document, new NameResult(List.of(), List.of())).stream()
                .filter(quotation -> quotation.rule().startsWith(row.get("made_by")))
                .toList();
        List<String> contents =
                byRule.stream().map(quotation -> pieces(quotation, text)).toList();
        if (row.get("content").equals("-")) {
            assertThat(contents).isEmpty();
        } else {
            assertThat(contents).contains(row.get("content"));
            assertThat(byRule.get(contents.indexOf(row.get("content"))).speakerSurface() + "")
                    .contains(row.get("speaker"));
        }
    }

    @Test
    void everyRuleHasCasesAndNearMisses() {
        for (Rule rule : Rules.inOrder()) {
            List<String> contents = cases().map(Named::getPayload)
                    .filter(row -> row.get("rule").equals(rule.name()))
                    .map(row -> row.get("content"))
                    .toList();
            assertThat(contents).as(rule.name()).contains("-").anyMatch(content -> !content.equals("-"));
        }
    }

    private static String pieces(Quotation quotation, String text) {
        return quotation.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
