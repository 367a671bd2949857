package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;

/** What the tests of this package share: conf, loaded once, and short ways to ask for a tone. */
final class ToneTexts {
    static final Path HOME = Path.of(System.getProperty("pressespiegel.home", "../.."));
    static final Path CONF = HOME.resolve("conf");
    private static final Morphology MORPHOLOGY = Morphology.load(CONF);
    private static final DocumentReader READER = new DocumentReader(Tokenizer.load(CONF, MORPHOLOGY));
    private static final ToneLexicon LEXICON = ToneLexicon.load(CONF, new Lemmas(MORPHOLOGY));
    private static final ToneScorer SCORER = ToneScorer.of(LEXICON, ToneModel.load());

    private ToneTexts() {}

    static Document read(String text) {
        return TrainTone.read(READER, text);
    }

    /** Tone towards the first occurrence of a target. */
    static double tone(String text, String target) {
        Document document = read(text);
        int start = start(text, target);
        return SCORER.tone(document, ToneScorer.sentenceAt(document, start), start, start + target.length());
    }

    /** Polarity towards the first occurrence of a target. */
    static Polarity polarity(String text, String target) {
        Document document = read(text);
        int start = start(text, target);
        return SCORER.polarity(document, ToneScorer.sentenceAt(document, start), start, start + target.length());
    }

    /** Valence of the first occurrence of a word in the first sentence, behind its shifters. */
    static double valence(String text, String word) {
        Document document = read(text);
        Sentence sentence = document.sentences().get(0);
        int start = start(text, word);
        TargetSpan span = TargetSpan.of(document, sentence, start, start + word.length());
        return Valences.of(document, sentence, LEXICON).at(span.first());
    }

    private static int start(String text, String target) {
        int start = text.indexOf(target);
        if (start < 0) {
            throw new IllegalArgumentException("no \"" + target + "\" in: " + text);
        }
        return start;
    }
}
