package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import java.util.List;

/**
 * What the lexicon alone says of a target: summed valences of its sentence, of the neighbouring sentences (weaker) and of
 * the target itself, behind shifters, mapped to class scores. Words of attitude count less than words of event and quality:
 * they tell where somebody stands, often not how the target is presented.
 */
final class ContextTone {
    private static final double ATTITUDE = 0.4;
    /** Nouns name what the sentence is about. */
    private static final double NOUN = 1.2;

    private static final double NEIGHBOUR = 0.7;
    private static final double LIMIT = 1.2;
    private static final int SHIFT = 3;
    /** Sums below this are no tone. */
    private static final double THRESHOLD = 0.6;

    private static final double SLOPE = 2;

    private final ToneLexicon lexicon;

    ContextTone(ToneLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Scores by {@link Polarity#ordinal()}, as logarithms of odds against neutral. */
    double[] scores(Document document, Sentence sentence) {
        double sum = sum(document, sentence);
        for (int no : new int[] {sentence.no() - 1, sentence.no() + 1}) {
            Sentence other = neighbour(document.sentences(), no, sentence);
            if (other != null) {
                sum += NEIGHBOUR * sum(document, other);
            }
        }
        return new double[] {-SLOPE * (sum + THRESHOLD), 0, SLOPE * (sum - THRESHOLD)};
    }

    private static @org.jspecify.annotations.Nullable Sentence neighbour(
            List<Sentence> sentences, int no, Sentence sentence) {
        if (no < 0 || no >= sentences.size()) {
            return null;
        }
        Sentence other = sentences.get(no);
        return other.segmentNo() == sentence.segmentNo() ? other : null;
    }

    private double sum(Document document, Sentence sentence) {
        double sum = 0;
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            Token token = document.tokens().get(t);
            ToneLexicon.Tone tone = token.isWord() ? lexicon.of(token).tone() : null;
            if (tone != null) {
                sum += valence(document, sentence, token, tone);
            }
        }
        return sum;
    }

    private double valence(Document document, Sentence sentence, Token token, ToneLexicon.Tone tone) {
        double valence = tone.kind() == ToneLexicon.Kind.ATTITUDE ? tone.valence() * ATTITUDE : tone.valence();
        if (token.capitalised() && !token.sentenceStart()) {
            valence *= NOUN;
        }
        for (int s = token.index() - 1; s >= Math.max(sentence.firstToken(), token.index() - SHIFT); s--) {
            ToneLexicon.Shifter shifter = lexicon.of(document.tokens().get(s)).shifter();
            if (shifter != null) {
                valence *= shifter.factor();
            }
        }
        return Math.max(-LIMIT, Math.min(LIMIT, valence));
    }
}
