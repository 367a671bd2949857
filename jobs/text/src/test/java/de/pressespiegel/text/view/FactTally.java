package de.pressespiegel.text.view;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.ArticleFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Facts of two readings of the same articles: how many each has, and how many are the same word for word. */
final class FactTally {
    private static final class Count {
        int plain;
        int wrapped;
        int same;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    void add(String plainText, ArticleFacts plain, String wrappedText, ArticleFacts wrapped) {
        Map<String, List<String>> before = facts(plainText, plain);
        Map<String, List<String>> after = facts(wrappedText, wrapped);
        before.forEach((kind, facts) -> {
            Count count = counts.computeIfAbsent(kind, k -> new Count());
            List<String> others = new ArrayList<>(after.getOrDefault(kind, List.of()));
            count.plain += facts.size();
            count.wrapped += others.size();
            Map<String, Integer> left = new HashMap<>();
            others.forEach(fact -> left.merge(fact, 1, Integer::sum));
            for (String fact : facts) {
                if (left.merge(fact, -1, Integer::sum) >= 0) {
                    count.same++;
                }
            }
        });
    }

    /** By how much the number of facts of a kind differs, as a share of the plain text's. */
    double difference(String kind) {
        Count count = counts.getOrDefault(kind, new Count());
        return Math.abs(count.wrapped - count.plain) / (double) Math.max(1, count.plain);
    }

    /** One line a kind of facts. */
    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((kind, count) -> report.append(String.format(
                Locale.ROOT,
                "  %-22s %6d -> %6d  %+.1f %%  the same %.1f %%%n",
                kind,
                count.plain,
                count.wrapped,
                100.0 * (count.wrapped - count.plain) / Math.max(1, count.plain),
                100.0 * count.same / Math.max(1, count.plain))));
        return report.toString();
    }

    private static Map<String, List<String>> facts(String text, ArticleFacts facts) {
        Map<String, List<String>> byKind = new HashMap<>();
        for (String kind : List.of("quotations", "direct quotations", "mentions", "stances", "body segments")) {
            byKind.put(kind, new ArrayList<>());
        }
        int letters = 0;
        for (Segment segment : facts.segments()) {
            if (segment.kind() == SegmentKind.BODY) {
                String body = oneLine(text.substring(segment.startChar(), segment.endChar()));
                byKind.get("body segments").add(body);
                letters += body.length();
            }
        }
        byKind.put("body characters", Collections.nCopies(letters, "x"));
        facts.mentions().forEach(mention -> byKind.get("mentions").add(mention.surface() + mention.entityId()));
        facts.quotations().forEach(quotation -> {
            String fact = quotation.kind() + quotation.text() + quotation.speakerName();
            byKind.get("quotations").add(fact);
            if (quotation.kind() == QuotationKind.DIRECT) {
                byKind.get("direct quotations").add(fact);
            }
        });
        facts.stances()
                .forEach(stance -> byKind.get("stances").add(stance.holderName() + stance.label() + stance.evidence()));
        return byKind;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
