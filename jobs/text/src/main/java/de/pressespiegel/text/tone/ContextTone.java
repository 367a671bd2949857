package de.pressespiegel.text.tone;

import de.pressespiegel.text.token.Sentence;

/**
 * What the lexicon alone says of a target: summed valences of its sentence and, weaker, of the neighbouring sentences, by
 * the root of the passage's length, for long passages gather toned words by chance. Words of attitude count less than words
 * of event and quality: they tell where somebody stands, often not how the target is presented.
 */
final class ContextTone {
    private static final double ATTITUDE = 0.5;
    private static final double NEIGHBOUR = 0.7;
    /** Fainter words only colour a topic. */
    private static final double FAINTEST = 0.12;
    /** The target's own tone. */
    private static final double OWN = 1.5;
    /** How much more words beside the target count, falling with the root of the distance. */
    private static final double NEAR = 0.2;
    /** Tokens of a passage of ordinary length. */
    private static final double LENGTH = 30;
    /** Bad words take so much from a good tone; good words take all of theirs from a bad one. */
    private static final double SPOILT = 0.7;
    /**
     * Densities below this are no tone. Best macro F1 on the snippets of {@code training/tone/d-*.tsv}, whose labels are
     * spread as in page text: half of them neutral, more good than bad.
     */
    private static final double THRESHOLD = 0.6;

    private static final double SLOPE = 2;

    private ContextTone() {}

    /** Sums over the passage. */
    private static final class Sums {
        double good;
        double bad;
        int tokens;

        void add(double valence) {
            good += Math.max(0, valence);
            bad += Math.max(0, -valence);
        }
    }

    /**
     * Scores by {@link Polarity#index()}, as logarithms of odds against neutral.
     */
    static double[] scores(Passage passage) {
        Sums sums = new Sums();
        add(sums, passage);
        addNeighbour(sums, passage, -1);
        addNeighbour(sums, passage, 1);
        double unit = Math.sqrt(sums.tokens / LENGTH);
        return new double[] {
            SLOPE * ((sums.bad - sums.good) / unit - THRESHOLD),
            0,
            SLOPE * ((sums.good - SPOILT * sums.bad) / unit - THRESHOLD)
        };
    }

    private static void add(Sums sums, Passage passage) {
        for (int t = passage.from(); t < passage.to(); t++) {
            double valence = weighted(passage.valences(), t);
            if (valence != 0) {
                int distance = passage.target().distance(t);
                sums.add(valence * (distance == 0 ? OWN : 1 + NEAR / Math.sqrt(distance)));
            }
        }
        sums.tokens += passage.to() - passage.from();
    }

    private static void addNeighbour(Sums sums, Passage passage, int places) {
        Sentence sentence = passage.document().neighbour(passage.sentence(), places);
        if (sentence == null) {
            return;
        }
        Valences valences = passage.document().of(sentence);
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            sums.add(NEIGHBOUR * weighted(valences, t));
        }
        sums.tokens += sentence.endToken() - sentence.firstToken();
    }

    private static double weighted(Valences valences, int t) {
        double valence = valences.at(t);
        if (Math.abs(valence) < FAINTEST) {
            return 0;
        }
        return valences.kind(t) == ToneLexicon.Kind.ATTITUDE ? valence * ATTITUDE : valence;
    }
}
