package de.pressespiegel.text.tone;

/** Sums of valences in the stretches around a target: sentence, clause, left and right of it, close by. */
final class ClauseFeatures {
    private static final int NEAR = 4;

    private final ToneLexicon lexicon;

    ClauseFeatures(ToneLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sums of valences in one stretch. */
    private static final class Sums {
        private double good;
        private double bad;
        private double strongest;

        void add(double valence) {
            good += Math.max(0, valence);
            bad += Math.max(0, -valence);
            strongest = Math.abs(valence) > Math.abs(strongest) ? valence : strongest;
        }

        void write(FeatureList features, String name) {
            features.add(name + "+", Math.min(2, good));
            features.add(name + "-", Math.min(2, bad));
            features.add(name, Passage.bucket(good - bad));
            features.add(name + "max", Passage.bucket(strongest));
        }
    }

    void add(Passage passage, FeatureList features) {
        TargetSpan target = passage.target();
        int clauseFrom = passage.clauseFrom();
        int clauseTo = passage.clauseTo();
        Sums whole = new Sums();
        Sums clause = new Sums();
        Sums left = new Sums();
        Sums right = new Sums();
        Sums near = new Sums();
        double weighted = 0;
        for (int t = passage.from(); t < passage.to(); t++) {
            double valence = passage.valences().at(t);
            if (valence == 0 || target.holds(t)) {
                continue;
            }
            whole.add(valence);
            boolean inClause = t >= clauseFrom && t < clauseTo;
            weighted += valence / Math.sqrt(target.distance(t)) * (inClause ? 1.5 : 0.7);
            if (inClause) {
                clause.add(valence);
                (t < target.first() ? left : right).add(valence);
            }
            if (target.distance(t) <= NEAR) {
                near.add(valence);
            }
        }
        whole.write(features, "whole");
        clause.write(features, "clause");
        left.write(features, "left");
        right.write(features, "right");
        near.write(features, "near");
        features.add("weighted", weighted);
        features.add("weighted", Passage.bucket(weighted));
        features.add("neg", negated(passage, clauseFrom, clauseTo) ? "yes" : "no");
        features.add("length", Math.min(3, (passage.to() - passage.from()) / 12) + "");
    }

    private boolean negated(Passage passage, int from, int to) {
        for (int t = from; t < to; t++) {
            ToneLexicon.Shifter shifter = lexicon.of(passage.token(t)).shifter();
            if (shifter != null && shifter.kind().equals("negator")) {
                return true;
            }
        }
        return false;
    }
}
