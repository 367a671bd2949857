package de.pressespiegel.text.tone;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneScorerTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final Morphology MORPHOLOGY = Morphology.load(CONF);
    private static final DocumentReader READER = new DocumentReader(Tokenizer.load(CONF, MORPHOLOGY));
    private static final ToneScorer SCORER = ToneScorer.load(CONF, MORPHOLOGY);

    private static double tone(String text, String target) {
        Document document = READER.read(text, List.of(new Segment("", 0, SegmentKind.BODY, 0, text.length())));
        int start = text.indexOf(target);
        return SCORER.tone(document, ToneScorer.sentenceAt(document, start), start, start + target.length());
    }

    @Test
    void praiseIsFriendlyAndScandalIsNot() {
        assertThat(tone("Der Verein feiert die herausragende Leistung seiner Torhüterin.", "Torhüterin"))
                .isPositive();
        assertThat(tone("Der korrupte Bürgermeister täuschte die Wähler und stahl Geld.", "Bürgermeister"))
                .isNegative();
    }

    @Test
    void negationWeakensPraise() {
        double praised = tone("Die Leistung des Trainers war gut.", "Trainers");
        double denied = tone("Die Leistung des Trainers war nicht gut.", "Trainers");
        assertThat(denied).isLessThan(praised);
    }

    @Test
    void plainReportIsNeutral() {
        String text = "Der Ausschuss tagt am Dienstag um zehn Uhr.";
        Document document = READER.read(text, List.of(new Segment("", 0, SegmentKind.BODY, 0, text.length())));
        assertThat(SCORER.polarity(document, document.sentences().get(0), 4, 13))
                .isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void staysWithinBounds() {
        assertThat(tone("Mord, Folter, Terror, Krieg, Verrat, Lüge und Hass: Die Bande kennt nichts.", "Bande"))
                .isBetween(-1.0, 1.0);
    }
}
