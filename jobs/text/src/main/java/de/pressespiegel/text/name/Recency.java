package de.pressespiegel.text.name;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What has been met, each once, the latest first. Mutable. */
final class Recency<T> {
    private final Map<T, Integer> lastMet = new HashMap<>();
    private final TreeMap<Integer, T> byTime = new TreeMap<>();
    private int time;

    void add(T met) {
        Integer before = lastMet.put(met, time);
        if (before != null) {
            byTime.remove(before);
        }
        byTime.put(time++, met);
    }

    Iterable<T> latestFirst() {
        return byTime.descendingMap().values();
    }
}
