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
        BitSet[][] goldTokens = tokens(gold, article.tokens());
        BitSet[][] predictedTokens = tokens(predicted, article.tokens());
        double[][] weights = new double[gold.size()][predicted.size()];
        double[][] f1 = new double[gold.size()][predicted.size()];
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                f1[g][p] = f1(goldTokens[g][0], predictedTokens[p][0]);
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
            count(goldTokens[pair.row()], predictedTokens[pair.column()]);
            countMention(
                    gold.get(pair.row()),
                    goldTokens[pair.row()],
                    predicted.get(pair.column()),
                    predictedTokens[pair.column()],
                    f1[pair.row()][pair.column()]);
        }
        for (int g = 0; g < goldUsed.length; g++) {
            if (!goldUsed[g]) {
                matches.add(new Match(g, -1, 0));
                count(goldTokens[g], none());
                kind(gold.get(g).kind()).recall(0);
            }
        }
        for (int p = 0; p < predictedUsed.length; p++) {
            if (!predictedUsed[p]) {
                matches.add(new Match(-1, p, 0));
                count(none(), predictedTokens[p]);
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
            QuotationItem gold, BitSet[] goldTokens, QuotationItem predicted, BitSet[] predictedTokens, double f1) {
        boolean found = f1 >= 0.5;
        boolean sameKind = gold.kind().equals(predicted.kind());
        kind(gold.kind()).recall(found && sameKind ? 1 : 0);
        kind(predicted.kind()).precision(found && sameKind ? 1 : 0);
        rule(predicted).precision(found ? 1 : 0);
        int speaker = Part.SPEAKER.ordinal();
        if (found && !goldTokens[speaker].isEmpty()) {
            matchedWithSpeaker++;
            boolean overlap = goldTokens[speaker].intersects(predictedTokens[speaker]);
            speakerFound += overlap ? 1 : 0;
            rule(predicted).recall(overlap ? 1 : 0);
        }
    }

    private void count(BitSet[] gold, BitSet[] predicted) {
        for (Part part : Part.values()) {
            BitSet g = gold[part.ordinal()];
            BitSet p = predicted[part.ordinal()];
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

    private static BitSet[] none() {
        BitSet[] none = new BitSet[Part.values().length];
        for (int i = 0; i < none.length; i++) {
            none[i] = new BitSet();
        }
        return none;
    }

    private static BitSet[][] tokens(List<QuotationItem> items, List<Span> tokens) {
        BitSet[][] result = new BitSet[items.size()][];
        for (int i = 0; i < result.length; i++) {
            QuotationItem item = items.get(i);
            result[i] = new BitSet[] {
                covered(item.spans(), tokens),
                covered(item.addressee(), tokens),
                covered(item.cue(), tokens),
                covered(item.frame(), tokens),
                covered(item.speaker(), tokens)
            };
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
