package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.ToneReader;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Sentence;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tone of a passage towards a target in it: what the lexicon says, a little corrected by the model. Thread-safe. */
public final class ToneScorer implements ToneReader {
    /**
     * Weight of the model's corrections. They follow strict readings of who is praised and who is blamed; readers of page
     * text hear the mood of the passage, so that more than a little of them does harm there.
     */
    private static final double MODEL = 0.1;

    /** Of the document that a thread asked about last: it asks about one mention after the other. */
    private static final ThreadLocal<@Nullable DocumentValences> RECENT = new ThreadLocal<>();

    private final ToneLexicon lexicon;
    private final ToneFeatures features;
    private final ToneModel model;

    private ToneScorer(ToneLexicon lexicon, ToneModel model) {
        this.lexicon = lexicon;
        this.features = new ToneFeatures(lexicon);
        this.model = model;
    }

    /**
     * Loads lexicons and the model that the build trained.
     *
     * @throws de.pressespiegel.text.conf.ConfException if a file of {@code conf/} is missing or malformed
     */
    public static ToneScorer load(Path conf, Lemmas lemmas) {
        return of(ToneLexicon.load(conf, lemmas), ToneModel.load());
    }

    static ToneScorer of(ToneLexicon lexicon, ToneModel model) {
        return new ToneScorer(lexicon, model);
    }

    /** How much friendlier than hostile the sentence is to the target, -1..1: difference of the two probabilities. */
    @Override
    public double tone(Document document, Sentence sentence, int start, int end) {
        double[] p = probabilities(document, sentence, start, end);
        double tone = p[Polarity.POSITIVE.index()] - p[Polarity.NEGATIVE.index()];
        return Math.round(tone * 1000) / 1000.0;
    }

    /** The likeliest polarity towards the target. */
    public Polarity polarity(Document document, Sentence sentence, int start, int end) {
        return likeliest(probabilities(document, sentence, start, end));
    }

    /** The sentence that holds a character; the first one if none begins before it. */
    public static Sentence sentenceAt(Document document, int character) {
        Sentence found = document.sentences().get(0);
        for (Sentence sentence : document.sentences()) {
            if (sentence.start() <= character) {
                found = sentence;
            }
        }
        return found;
    }

    private double[] probabilities(Document document, Sentence sentence, int start, int end) {
        Passage passage = Passage.of(valences(document), sentence, start, end);
        double[] scores = ContextTone.scores(passage);
        double[] corrections = model.corrections(features.of(passage));
        for (int c = 0; c < scores.length; c++) {
            scores[c] += MODEL * corrections[c];
        }
        return ToneModel.softmax(scores);
    }

    private DocumentValences valences(Document document) {
        DocumentValences valences = RECENT.get();
        if (valences == null || !valences.areOf(document, lexicon)) {
            valences = new DocumentValences(document, lexicon);
            RECENT.set(valences);
        }
        return valences;
    }

    static Polarity likeliest(double[] p) {
        Polarity best = Polarity.NEUTRAL;
        for (Polarity polarity : List.of(Polarity.POSITIVE, Polarity.NEGATIVE)) {
            best = p[polarity.index()] > p[best.index()] ? polarity : best;
        }
        return best;
    }
}
