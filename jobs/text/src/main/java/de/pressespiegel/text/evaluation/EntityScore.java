package de.pressespiegel.text.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Counts names with exact span and type; micro-averaged precision, recall and F1. */
public final class EntityScore {
    /** The types that are counted, in the order of the report. */
    static final List<String> TYPES = List.of("PER", "LOC", "ORG");

    private final TreeMap<String, int[]> counts = new TreeMap<>();

    /** Adds an article. */
    public void add(List<EntityItem> gold, List<EntityItem> predicted) {
        Set<EntityItem> right = new HashSet<>(gold);
        Set<EntityItem> found = new HashSet<>(predicted);
        for (EntityItem item : found) {
            if (TYPES.contains(item.type())) {
                int hit = right.contains(item) ? 1 : 0;
                count(item.type(), hit, 1, 0);
            }
        }
        for (EntityItem item : right) {
            count(item.type(), 0, 0, 1);
        }
    }

    private void count(String type, int hit, int predicted, int gold) {
        for (String key : List.of(type, "all")) {
            int[] cell = counts.computeIfAbsent(key, k -> new int[3]);
            cell[0] += hit;
            cell[1] += predicted;
            cell[2] += gold;
        }
    }

    /** Share of predicted names of a type ({@code all} for every type) that are right; 0 without predictions. */
    public double precision(String type) {
        int[] cell = counts.getOrDefault(type, new int[3]);
        return cell[0] / (double) Math.max(1, cell[1]);
    }

    /** Share of gold names that were found. */
    public double recall(String type) {
        int[] cell = counts.getOrDefault(type, new int[3]);
        return cell[0] / (double) Math.max(1, cell[2]);
    }

    /** Harmonic mean of precision and recall; 0 when both are. */
    public double f1(String type) {
        double p = precision(type);
        double r = recall(type);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
