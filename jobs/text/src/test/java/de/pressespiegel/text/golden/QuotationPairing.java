package de.pressespiegel.text.golden;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.golden.GoldenArticle.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs annotated with found quotations, each at most once: half the characters must agree, best overlap first, of equals
 * the required one, and then the one whose speaker is right (a relayed quotation stands once for each link).
 */
final class QuotationPairing {
    private static final double ENOUGH = 0.5;

    private record Candidate(Quoted gold, int found, double f1, boolean speaker) {}

    private QuotationPairing() {}

    /** Number of the annotated quotation to position of the found one. */
    static Map<Integer, Integer> pair(List<Quoted> gold, List<Quotation> found) {
        List<BitSet> covered =
                found.stream().map(quotation -> characters(quotation.spans())).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Quoted quoted : gold) {
            BitSet wanted = characters(quoted.spans());
            for (int i = 0; i < found.size(); i++) {
                double f1 = f1(wanted, covered.get(i));
                if (f1 >= ENOUGH) {
                    candidates.add(new Candidate(quoted, i, f1, speaker(quoted, found.get(i))));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::f1)
                .thenComparing(candidate -> candidate.gold().required())
                .thenComparing(Candidate::speaker)
                .reversed()
                .thenComparing(candidate -> candidate.gold().number())
                .thenComparing(Candidate::found));
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsValue(candidate.found())) {
                pairs.putIfAbsent(candidate.gold().number(), candidate.found());
            }
        }
        return pairs;
    }

    static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.startChar(), span.endChar()));
        return characters;
    }

    /** Whether name, wording or id of the found speaker mean the annotated one. */
    static boolean speaker(Quoted quoted, Quotation found) {
        return quoted.speaker()
                .named(found.speakerName() + " | " + found.speakerSurface() + " | " + found.speakerEntityId());
    }

    private static double f1(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return 2.0 * both.cardinality() / (a.cardinality() + b.cardinality());
    }
}
