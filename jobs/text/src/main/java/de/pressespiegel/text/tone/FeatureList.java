package de.pressespiegel.text.tone;

import java.util.Arrays;

/** A growing list of hashed features with values ("hashing trick", Weinberger et al. 2009). */
final class FeatureList {
    /** log2 of the number of rows. */
    static final int BITS = 16;

    private static final int MASK = (1 << BITS) - 1;

    private int[] rows = new int[160];
    private float[] values = new float[160];
    private int size;

    void add(String name, double value) {
        addHashed(name.hashCode(), value);
    }

    void add(String kind, String name) {
        add(kind, name, 1);
    }

    void add(String kind, String name, double value) {
        addHashed(kind.hashCode() * 31 + name.hashCode(), value);
    }

    private void addHashed(int hash, double value) {
        if (value == 0) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        rows[size] = fold(hash);
        values[size] = (float) value;
        size++;
    }

    private static int fold(int hash) {
        int h = hash * 0x9E3779B1;
        h ^= h >>> 15;
        h *= 0x85EBCA77;
        h ^= h >>> 13;
        return h & MASK;
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }

    float value(int i) {
        return values[i];
    }
}
