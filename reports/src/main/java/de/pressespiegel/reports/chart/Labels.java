package de.pressespiegel.reports.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names as they stand at an axis. */
final class Labels {
    private Labels() {}

    /** Shortened names; equal ones get a number, since a chart would draw them as one. */
    static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (String name : names) {
            String label = Theme.shortened(name);
            for (int number = 2; !seen.add(label); number++) {
                label = Theme.shortened(name) + " (" + number + ")";
            }
            labels.add(label);
        }
        return labels;
    }
}
