package de.pressespiegel.text.name.tagging;

/** Numbers for features: a well mixed hash, folded into the table of weights (the "hashing trick", Weinberger et al. 2009). */
final class FeatureHash {
    /** log2 of the number of weight rows. */
    static final int BITS = 19;

    private static final int MASK = (1 << BITS) - 1;

    private FeatureHash() {}

    static int mix(int a, int b) {
        int h = a * 0x9E3779B1 + b;
        h ^= h >>> 15;
        h *= 0x85EBCA77;
        h ^= h >>> 13;
        h *= 0xC2B2AE3D;
        return h ^ (h >>> 16);
    }

    static int of(int kind, String value) {
        return mix(kind, value.hashCode());
    }

    static int row(int hash) {
        return hash & MASK;
    }
}
