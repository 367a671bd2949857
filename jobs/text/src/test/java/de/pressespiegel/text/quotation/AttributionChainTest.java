package de.pressespiegel.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.evaluation.BodyLines;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.syntax.Lexicon;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who passed on whose words: hop and parent of quotations. */
class AttributionChainTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final Morphology MORPHOLOGY = Morphology.load(CONF);
    private static final DocumentReader READER = new DocumentReader(Tokenizer.load(CONF, MORPHOLOGY));
    private static final QuotationAnnotator ANNOTATOR =
            GermanQuotationAnnotator.load(CONF, CueReadings.load(CONF, Lexicon.load(CONF, MORPHOLOGY)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cited | Der „Elbbote“ zitiert Wirt Lutz Hein mit den Worten: „Ich schließe.“ | Hein | 1 | Elbbote",
                "reference | Laut Kurier unter Berufung auf Ermittler wurde der Wagen entdeckt. | Ermittler | 1 | Kurier",
                "source in source | Laut Polizei sagte die Wirtin, dass der Ofen brannte. | die Wirtin | 1 | Polizei",
                "said via | „Der Ofen brennt“, sagte die Wirtin laut Kurier. | die Wirtin | 1 | Kurier",
                "own marked words | Die Wirtin sagte, der Ofen sei „völlig hinüber“. | Die Wirtin | 0 | Die Wirtin",
            })
    void tellsWhoPassedItOn(String label, String text, String speaker, int hop, String passedOnBy) {
        Document document = READER.read(text, new BodyLines().segment("chain", text));
        List<Quotation> found = ANNOTATOR.annotate("chain", document, new NameResult(List.of(), List.of()));
        assertThat(found).as(label).anySatisfy(quotation -> {
            assertThat(quotation.speakerSurface() + "").contains(speaker);
            assertThat(quotation.hop()).isEqualTo(hop);
            Integer parent = quotation.parentQuotationNo();
            assertThat(parent).isNotNull();
            assertThat(found.get(parent == null ? 0 : parent).speakerSurface() + "")
                    .contains(passedOnBy);
        });
    }
}
