package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.stance.frame.Lemmas;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the model sees of a target in its sentence: valences by distance and clause, behind shifters; the words around
 * it; its own form. After the target-dependent features of Jiang et al. 2011 and the left and right contexts of Vo and
 * Zhang 2015, without a parser.
 */
final class ToneFeatures {
    private static final int NEAR = 4;
    private static final double WEAK = 0.15;

    private final ToneLexicon lexicon;
    private final Lemmas lemmas;

    ToneFeatures(ToneLexicon lexicon) {
        this.lexicon = lexicon;
        this.lemmas = lexicon.lemmas();
    }

    /** Sums of valences in one stretch. */
    private static final class Sums {
        double positive;
        double negative;
        double strongest;

        void add(double valence) {
            if (valence > 0) {
                positive += valence;
            } else {
                negative -= valence;
            }
            if (Math.abs(valence) > Math.abs(strongest)) {
                strongest = valence;
            }
        }
    }

    /**
     * Features of a target.
     *
     * @param start first character of the target
     * @param end behind its last character
     */
    FeatureList of(Document document, Sentence sentence, int start, int end) {
        FeatureList features = new FeatureList();
        int from = sentence.firstToken();
        int to = sentence.endToken();
        int first = from;
        while (first < to - 1 && document.tokens().get(first).end() <= start) {
            first++;
        }
        int last = first;
        while (last < to - 1 && document.tokens().get(last + 1).start() < end) {
            last++;
        }
        double[] valences = valences(document, sentence);
        features.add("bias", 1);
        clauseSums(document, features, valences, from, to, first, last);
        target(document, features, valences, from, first, last);
        surroundings(document, features, valences, from, to, first, last);
        return features;
    }

    private double[] valences(Document document, Sentence sentence) {
        Valences valences = Valences.of(document, sentence, lexicon);
        double[] all = new double[sentence.endToken() - sentence.firstToken()];
        for (int i = 0; i < all.length; i++) {
            all[i] = valences.at(sentence.firstToken() + i);
        }
        return all;
    }

    private static boolean boundary(Token token) {
        if (token.kind() != TokenKind.PUNCTUATION) {
            return false;
        }
        char c = token.form().charAt(0);
        return c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '.' || c == '!' || c == '?' || c == '('
                || c == ')';
    }

    private void clauseSums(
            Document document, FeatureList features, double[] valences, int from, int to, int first, int last) {
        int clauseFrom = first;
        while (clauseFrom > from && !boundary(document.tokens().get(clauseFrom - 1))) {
            clauseFrom--;
        }
        int clauseTo = last + 1;
        while (clauseTo < to && !boundary(document.tokens().get(clauseTo))) {
            clauseTo++;
        }
        Sums whole = new Sums();
        Sums clause = new Sums();
        Sums left = new Sums();
        Sums right = new Sums();
        Sums near = new Sums();
        double weighted = 0;
        for (int t = from; t < to; t++) {
            double valence = valences[t - from];
            if (valence == 0 || t >= first && t <= last) {
                continue;
            }
            whole.add(valence);
            int distance = t < first ? first - t : t - last;
            boolean inClause = t >= clauseFrom && t < clauseTo;
            weighted += valence / Math.sqrt(distance) * (inClause ? 1.5 : 0.7);
            if (inClause) {
                clause.add(valence);
                (t < first ? left : right).add(valence);
            }
            if (distance <= NEAR) {
                near.add(valence);
            }
        }
        sums(features, "whole", whole);
        sums(features, "clause", clause);
        sums(features, "left", left);
        sums(features, "right", right);
        sums(features, "near", near);
        features.add("weighted", weighted);
        features.add("weighted", bucket(weighted));
        features.add("neg", lexicalNegation(document, clauseFrom, clauseTo) ? "yes" : "no");
        features.add("length", Math.min(3, (to - from) / 12) + "");
    }

    private static void sums(FeatureList features, String name, Sums sums) {
        features.add(name + "+", Math.min(2, sums.positive));
        features.add(name + "-", Math.min(2, sums.negative));
        features.add(name, bucket(sums.positive - sums.negative));
        features.add(name + "max", bucket(sums.strongest));
    }

    private static String bucket(double sum) {
        if (Math.abs(sum) < WEAK) {
            return "0";
        }
        int level = Math.abs(sum) < 0.45 ? 1 : Math.abs(sum) < 0.8 ? 2 : Math.abs(sum) < 1.4 ? 3 : 4;
        return (sum > 0 ? "+" : "-") + level;
    }

    private boolean lexicalNegation(Document document, int from, int to) {
        for (int t = from; t < to; t++) {
            ToneLexicon.Shifter shifter = lexicon.of(document.tokens().get(t)).shifter();
            if (shifter != null && shifter.kind().equals("negator")) {
                return true;
            }
        }
        return false;
    }

    private void target(Document document, FeatureList features, double[] valences, int from, int first, int last) {
        Token head = document.tokens().get(last);
        double own = 0;
        for (int t = first; t <= last; t++) {
            own += valences[t - from];
        }
        features.add("own", own);
        features.add("own", bucket(own));
        String form = head.form();
        features.add("tshape", shape(head));
        features.add("tlemma", lemma(head));
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() > 5) {
            features.add("tail4", lower.substring(lower.length() - 4));
            features.add("front5", lower.substring(0, 5));
        }
        String tail = head.capitalised() ? lemmas.tailLemma(form) : null;
        if (tail != null) {
            features.add("ttail", tail);
        }
        Token before = first > from ? document.tokens().get(first - 1) : null;
        features.add("before", before == null ? "^" : lemma(before));
        int article = first - 1;
        while (article >= from
                && document.tokens().get(article).is(Feature.ADJECTIVE)
                && !document.tokens().get(article).capitalised()) {
            features.add("modifier", bucket(valences[article - from]));
            features.add("adjective", lemma(document.tokens().get(article)));
            article--;
        }
        if (article >= from && document.tokens().get(article).is(Feature.PREPOSITION)) {
            features.add("prep", document.tokens().get(article).form().toLowerCase(Locale.ROOT));
        } else if (article - 1 >= from && document.tokens().get(article - 1).is(Feature.PREPOSITION)) {
            features.add("prep", document.tokens().get(article - 1).form().toLowerCase(Locale.ROOT));
        }
    }

    private static String shape(Token token) {
        if (!token.capitalised()) {
            return "lower";
        }
        if (token.is(Feature.NOUN)) {
            return "noun";
        }
        return token.is(Feature.PROPER_NOUN) ? "name" : token.word().known() ? "other" : "unknown";
    }

    private void surroundings(
            Document document, FeatureList features, double[] valences, int from, int to, int first, int last) {
        for (int t = from; t < to; t++) {
            if (t >= first && t <= last) {
                continue;
            }
            Token token = document.tokens().get(t);
            if (!token.isWord() || token.form().length() < 3) {
                continue;
            }
            String lemma = lemma(token);
            features.add("w", lemma, 0.7);
            int distance = t < first ? first - t : t - last;
            if (distance <= 6) {
                features.add(t < first ? "L" : "R", lemma, 0.7);
            }
            boolean verb = token.is(Feature.FINITE_VERB) || token.is(Feature.PARTICIPLE_2);
            if (verb && valences[t - from] != 0) {
                features.add("verb" + (t < first ? "L" : "R"), bucket(valences[t - from]));
            }
        }
        Token next = last + 1 < to ? document.tokens().get(last + 1) : null;
        features.add("after", next == null ? "$" : lemma(next));
    }

    /** One base form: of the verb for verbs, else the first reading. */
    private static String lemma(Token token) {
        @Nullable
        String verb = token.capitalised() || token.word().verbLemmas().isEmpty()
                ? null
                : token.word().verbLemmas().get(token.word().verbLemmas().size() - 1);
        return verb != null ? verb : token.innerWord().lemma();
    }
}
