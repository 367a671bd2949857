package de.pressespiegel.reports.data;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The key figures of each period and, where there is one, of the period of equal length before it.
 *
 * @param now value by key figure, by period
 * @param before the same for the period before; a period without any article has no entry
 */
public record KeyFigures(Map<Period, Map<String, Double>> now, Map<Period, Map<String, Double>> before) {

    /** A figure of a period. */
    public OptionalDouble value(Period period, String figure) {
        return find(now, period, figure);
    }

    /** The same figure in the period before. */
    public OptionalDouble previous(Period period, String figure) {
        return find(before, period, figure);
    }

    /** Whether there is any figure of the period. */
    public boolean has(Period period) {
        return !now.getOrDefault(period, Map.of()).isEmpty();
    }

    /** The figures of the whole corpus. */
    public Set<String> figures() {
        return now.getOrDefault(Period.ALL, Map.of()).keySet();
    }

    private static OptionalDouble find(Map<Period, Map<String, Double>> values, Period period, String figure) {
        Double value = values.getOrDefault(period, Map.of()).get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
