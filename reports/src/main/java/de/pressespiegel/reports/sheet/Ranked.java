package de.pressespiegel.reports.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A row with its place.
 *
 * @param place from 1
 * @param row the row
 * @param <T> what the row is made of
 */
record Ranked<T>(int place, T row) {
    /** Numbers rows from 1. */
    static <T> List<Ranked<T>> of(List<T> rows) {
        List<Ranked<T>> ranked = new ArrayList<>();
        for (T row : rows) {
            ranked.add(new Ranked<>(ranked.size() + 1, row));
        }
        return ranked;
    }
}
