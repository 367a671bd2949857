package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The official metrics of German quotation attribution (Petersen-Frey and Biemann 2024): in each article predicted
 * quotations are assigned to gold ones so that the sum of token F1 is greatest; then token precision is averaged over
 * predictions and token recall over gold. Mutable; articles are added one by one.
 */
public final class QuotationScore {
    /** What is compared of a quotation. */
    public enum Part {
        QUOTE,
        ADDRESSEE,
        CUE,
        FRAME,
        SPEAKER
    }

    private static final double KIND_BONUS = 0.01;
    private static final double MEDIUM_BONUS = 0.001;

    private final boolean simplified;
    private final Map<Part, Share> parts = new EnumMap<>(Part.class);
    private final Map<String, Share> kinds = new TreeMap<>();
    private final Map<String, Share> rules = new TreeMap<>();
    private int matchedWithSpeaker;
    private int speakerFound;

    /** With {@code simplified}, nested quotations are left out and the speaker is the only role. */
    public QuotationScore(boolean simplified) {
        this.simplified = simplified;
        for (Part part : Part.values()) {
            parts.put(part, new Share());
        }
    }

    /** A gold and a predicted quotation that belong together; one side may be missing (-1). */
    public record Match(int gold, int predicted, double f1) {}

    /** Scores one article and tells what was matched with what. */
    public List<Match> add(GoldArticle article, List<QuotationItem> predictions) {
        List<QuotationItem> gold = keep(article.quotations());
        List<QuotationItem> predicted = keep(predictions);
        List<Map<Part, BitSet>> goldTokens = tokens(gold, article.tokens());
        List<Map<Part, BitSet>> predictedTokens = tokens(predicted, article.tokens());
        double[][] weights = new double[gold.size()][predicted.size()];
        double[][] f1 = new double[gold.size()][predicted.size()];
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                f1[g][p] = f1(part(goldTokens.get(g), Part.QUOTE), part(predictedTokens.get(p), Part.QUOTE));
                weights[g][p] = f1[g][p] == 0 ? 0 : f1[g][p] + bonus(gold.get(g), predicted.get(p));
            }
        }
        boolean[] goldUsed = new boolean[gold.size()];
        boolean[] predictedUsed = new boolean[predicted.size()];
        List<Match> matches = new ArrayList<>();
        for (Assignment.Pair pair : Assignment.best(weights)) {
            goldUsed[pair.row()] = true;
            predictedUsed[pair.column()] = true;
            matches.add(new Match(pair.row(), pair.column(), f1[pair.row()][pair.column()]));
            count(goldTokens.get(pair.row()), predictedTokens.get(pair.column()));
            countMention(
                    gold.get(pair.row()),
                    goldTokens.get(pair.row()),
                    predicted.get(pair.column()),
                    predictedTokens.get(pair.column()),
                    f1[pair.row()][pair.column()]);
        }
        for (int g = 0; g < goldUsed.length; g++) {
            if (!goldUsed[g]) {
                matches.add(new Match(g, -1, 0));
                count(goldTokens.get(g), none());
                kind(gold.get(g).kind()).recall(0);
            }
        }
        for (int p = 0; p < predictedUsed.length; p++) {
            if (!predictedUsed[p]) {
                matches.add(new Match(-1, p, 0));
                count(none(), predictedTokens.get(p));
                kind(predicted.get(p).kind()).precision(0);
                rule(predicted.get(p)).precision(0);
            }
        }
        return matches;
    }

    private List<QuotationItem> keep(List<QuotationItem> items) {
        return items.stream()
                .filter(item -> !item.spans().isEmpty() && !(simplified && item.nested()))
                .toList();
    }

    private static double bonus(QuotationItem gold, QuotationItem predicted) {
        return (gold.kind().equals(predicted.kind()) ? KIND_BONUS : 0)
                + (sameMedium(gold.medium(), predicted.medium()) ? MEDIUM_BONUS : 0);
    }

    private static boolean sameMedium(
            @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
        return (a == null ? "none" : a).equalsIgnoreCase(b == null ? "none" : b);
    }

    /** A span quotation counts as found from token F1 .5 on, if the kind agrees. */
    private void countMention(
            QuotationItem gold,
            Map<Part, BitSet> goldTokens,
            QuotationItem predicted,
            Map<Part, BitSet> predictedTokens,
            double f1) {
        boolean found = f1 >= 0.5;
        boolean sameKind = gold.kind().equals(predicted.kind());
        kind(gold.kind()).recall(found && sameKind ? 1 : 0);
        kind(predicted.kind()).precision(found && sameKind ? 1 : 0);
        rule(predicted).precision(found ? 1 : 0);
        BitSet goldSpeaker = part(goldTokens, Part.SPEAKER);
        if (found && !goldSpeaker.isEmpty()) {
            matchedWithSpeaker++;
            boolean overlap = goldSpeaker.intersects(part(predictedTokens, Part.SPEAKER));
            speakerFound += overlap ? 1 : 0;
            rule(predicted).recall(overlap ? 1 : 0);
        }
    }

    private void count(Map<Part, BitSet> gold, Map<Part, BitSet> predicted) {
        for (Part part : Part.values()) {
            BitSet g = part(gold, part);
            BitSet p = part(predicted, part);
            BitSet both = (BitSet) g.clone();
            both.and(p);
            if (!p.isEmpty()) {
                share(part).precision((double) both.cardinality() / p.cardinality());
            }
            if (!g.isEmpty()) {
                share(part).recall((double) both.cardinality() / g.cardinality());
            }
        }
    }

    private static double f1(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.isEmpty() ? 0 : 2.0 * both.cardinality() / (a.cardinality() + b.cardinality());
    }

    private static BitSet part(Map<Part, BitSet> tokens, Part part) {
        return tokens.getOrDefault(part, new BitSet());
    }

    private static Map<Part, BitSet> none() {
        return new EnumMap<>(Part.class);
    }

    private static List<Map<Part, BitSet>> tokens(List<QuotationItem> items, List<Span> tokens) {
        List<Map<Part, BitSet>> result = new ArrayList<>();
        for (QuotationItem item : items) {
            Map<Part, BitSet> parts = new EnumMap<>(Part.class);
            parts.put(Part.QUOTE, covered(item.spans(), tokens));
            parts.put(Part.ADDRESSEE, covered(item.addressee(), tokens));
            parts.put(Part.CUE, covered(item.cue(), tokens));
            parts.put(Part.FRAME, covered(item.frame(), tokens));
            parts.put(Part.SPEAKER, covered(item.speaker(), tokens));
            result.add(parts);
        }
        return result;
    }

    private static BitSet covered(List<Span> spans, List<Span> tokens) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.get(t).overlaps(span)) {
                    covered.set(t);
                }
            }
        }
        return covered;
    }

    private Share share(Part part) {
        return java.util.Objects.requireNonNull(parts.get(part));
    }

    private Share kind(String kind) {
        return kinds.computeIfAbsent(kind, key -> new Share());
    }

    private Share rule(QuotationItem item) {
        String rule = item.rule();
        return rules.computeIfAbsent(rule == null ? "none" : rule, key -> new Share());
    }

    /** The quotation spans alone. */
    public Share message() {
        return share(Part.QUOTE);
    }

    /** One part by the same definition. */
    public Share part(Part part) {
        return share(part);
    }

    /** Speaker, cue, frame and addressee pooled; the speaker alone when simplified. */
    public Share roles() {
        return pool(false);
    }

    /** Everything pooled. */
    public Share joint() {
        return pool(true);
    }

    private Share pool(boolean withQuote) {
        Share pooled = new Share();
        for (Part part : Part.values()) {
            boolean wanted = part == Part.QUOTE ? withQuote : !simplified || part == Part.SPEAKER;
            if (wanted) {
                pooled.add(share(part));
            }
        }
        return pooled;
    }

    /** Share of spans found (token F1 at least .5) with the right kind, by kind. */
    public Map<String, Share> kinds() {
        return kinds;
    }

    /** By rule: precision = share of its quotations that are in gold; recall = share of speakers right among those. */
    public Map<String, Share> rules() {
        return rules;
    }

    /** Share of matched quotations with a gold speaker whose predicted speaker overlaps it. */
    public double speakerAccuracy() {
        return matchedWithSpeaker == 0 ? 0 : (double) speakerFound / matchedWithSpeaker;
    }
}
