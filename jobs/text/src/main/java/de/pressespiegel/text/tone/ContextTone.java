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
    /** How much more words beside the target count, falling with the root of the distance. */
    private static final double NEAR = 0.5;

    /** Sums below these are no tone; news is so full of bad events that it takes more of them to mean something. */
    private static final double BAD = 0.6;

    private static final double GOOD = 0.6;

    private static final double SLOPE = 2;

    private final ToneLexicon lexicon;

    ContextTone(ToneLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Scores by {@link Polarity#index()}, as logarithms of odds against neutral.
     *
     * @param start first character of the target
     */
    double[] scores(Document document, Sentence sentence, int start) {
        double sum = sum(document, sentence, start);
        for (int no : new int[] {sentence.no() - 1, sentence.no() + 1}) {
            Sentence other = neighbour(document.sentences(), no, sentence);
            if (other != null) {
                sum += NEIGHBOUR * sum(document, other, -1);
            }
        }
        return new double[] {-SLOPE * (sum + BAD), 0, SLOPE * (sum - GOOD)};
    }

    private static @org.jspecify.annotations.Nullable Sentence neighbour(
            List<Sentence> sentences, int no, Sentence sentence) {
        if (no < 0 || no >= sentences.size()) {
            return null;
        }
        Sentence other = sentences.get(no);
        return other.segmentNo() == sentence.segmentNo() ? other : null;
    }

    private double sum(Document document, Sentence sentence, int start) {
        int target = -1;
        for (int t = sentence.firstToken(); start >= 0 && t < sentence.endToken(); t++) {
            target = document.tokens().get(t).start() <= start ? t : target;
        }
        Valences valences = Valences.of(document, sentence, lexicon);
        double sum = 0;
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            double valence = valences.at(t);
            if (valence != 0) {
                valence *= valences.kind(t) == ToneLexicon.Kind.ATTITUDE ? ATTITUDE : 1;
                valence *= noun(document.tokens().get(t)) ? NOUN : 1;
                int distance = target < 0 ? 0 : Math.abs(t - target);
                sum += distance == 0 ? valence : valence * (1 + NEAR / Math.sqrt(distance));
            }
        }
        return sum;
    }

    private static boolean noun(Token token) {
        return token.capitalised() && !token.sentenceStart();
    }
}
