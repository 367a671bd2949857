package de.pressespiegel.text.tone;

/**
 * What the model sees of a target in its sentence: valences by distance and clause, the words around it, its own form.
 * After the target-dependent features of Jiang et al. 2011 and the left and right contexts of Vo and Zhang 2015, without
 * a parser.
 */
final class ToneFeatures {
    private final ClauseFeatures clause;
    private final TargetFeatures target;

    ToneFeatures(ToneLexicon lexicon) {
        this.clause = new ClauseFeatures(lexicon);
        this.target = new TargetFeatures(lexicon.lemmas());
    }

    /** Features of the target. */
    FeatureList of(Passage passage) {
        FeatureList features = new FeatureList();
        features.add("bias", 1);
        clause.add(passage, features);
        target.add(passage, features);
        WordFeatures.add(passage, features);
        return features;
    }
}
