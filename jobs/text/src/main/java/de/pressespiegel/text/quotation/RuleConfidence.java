package de.pressespiegel.text.quotation;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Calibrated confidence of each rule ({@code conf/lexicon/rule-confidence.tsv}). */
public final class RuleConfidence {
    private static final double UNMEASURED = 0.5;

    private final Map<String, Double> byRule = new HashMap<>();

    private RuleConfidence() {}

    /** Reads {@code conf/lexicon/rule-confidence.tsv}. */
    public static RuleConfidence load(Path conf) {
        RuleConfidence confidence = new RuleConfidence();
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("lexicon").resolve("rule-confidence.tsv"), "rule", "confidence")
                .rows()) {
            confidence.byRule.put(row.get("rule"), row.number("confidence"));
        }
        return confidence;
    }

    /** Share of this rule's quotations that were right, 0..1. */
    public double of(String rule) {
        return byRule.getOrDefault(rule, UNMEASURED);
    }
}
