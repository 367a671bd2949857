package de.pressespiegel.reports.figure;

import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.reports.data.Counts;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The heat map of who stands where: the holders and targets with most statements. */
final class StanceMap {
    private static final int ROWS = 9;
    private static final int COLUMNS = 9;

    private final ReportData data;
    private final Texts texts;
    private final String measure;

    StanceMap(ReportData data, Texts texts, String measure) {
        this.data = data;
        this.texts = texts;
        this.measure = measure;
    }

    Figure.HeatMap figure() {
        List<StanceStats> taken = data.stances().stream()
                .filter(stance -> stance.netStance() != null)
                .toList();
        List<String> holders = top(taken, StanceStats::holderName, ROWS);
        List<StanceStats> ofHolders = taken.stream()
                .filter(stance -> holders.contains(stance.holderName()))
                .toList();
        List<String> targets = top(ofHolders, StanceStats::targetName, COLUMNS);
        List<String> shown = holders.stream()
                .filter(holder -> ofHolders.stream()
                        .anyMatch(
                                stance -> stance.holderName().equals(holder) && targets.contains(stance.targetName())))
                .toList();
        return new Figure.HeatMap(
                "haltungen",
                texts.get("chart.stances"),
                measure,
                texts.get("chart.stances.holder"),
                texts.get("chart.stances.target"),
                shown,
                targets,
                fields(ofHolders, shown, targets));
    }

    /** Rows of the same two names (an entity and an issue may share one) are added up. */
    private static List<Figure.Field> fields(List<StanceStats> stances, List<String> rows, List<String> columns) {
        List<Figure.Field> fields = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String holder = rows.get(row);
                String target = columns.get(column);
                List<StanceStats> here = stances.stream()
                        .filter(s ->
                                s.holderName().equals(holder) && s.targetName().equals(target))
                        .toList();
                long count = here.stream().mapToLong(Counts::positions).sum();
                long net = here.stream()
                        .mapToLong(s -> s.nSupportive() - s.nCritical())
                        .sum();
                if (count > 0) {
                    fields.add(new Figure.Field(row, column, (double) net / count, count));
                }
            }
        }
        return fields;
    }

    private static List<String> top(List<StanceStats> stances, Function<StanceStats, String> name, int limit) {
        Map<String, Long> counts = new TreeMap<>();
        stances.forEach(stance -> counts.merge(name.apply(stance), Counts.positions(stance), Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
