package de.pressespiegel.spark.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What a text is compared by: a hash of its words, the set of its four-word shingles, and MinHash values of that set
 * (Broder 1997) in bands for locality-sensitive hashing. Fixed seeds: the same text always gives the same values.
 */
final class Shingles {
    private static final int WORDS = 4;

    /** Bands of two values: two texts with a Jaccard of .3 share a band with probability .95, of .4 with .996, of .5 with 1. */
    static final int BANDS = 32;

    private static final int ROWS = 2;

    private Shingles() {}

    /** Words in lower case, letters and digits only. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Hash of the words in their order: equal texts but for case, space and punctuation have the same. */
    static String exact(List<String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) ' ');
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The shingles as 32-bit hashes, sorted, each once. */
    static int[] of(List<String> words) {
        int n = words.size() - WORDS + 1;
        if (n < 1) {
            return new int[0];
        }
        int[] hashes = new int[n];
        for (int i = 0; i < n; i++) {
            long hash = 0x9E3779B97F4A7C15L;
            for (int k = 0; k < WORDS; k++) {
                hash = mix(hash ^ words.get(i + k).hashCode());
            }
            hashes[i] = (int) (hash >>> 32);
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** One key for each band; texts that share a key are worth comparing. */
    static long[] bands(int[] shingles) {
        if (shingles.length == 0) {
            return new long[0];
        }
        long[] keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = mix(band + 1L);
            for (int row = 0; row < ROWS; row++) {
                long seed = mix(0x51A7C0DEL + (long) band * ROWS + row);
                long least = Long.MAX_VALUE;
                for (int shingle : shingles) {
                    long value = mix(shingle ^ seed) & Long.MAX_VALUE;
                    least = Math.min(least, value);
                }
                key = mix(key ^ least);
            }
            keys[band] = key;
        }
        return keys;
    }

    /** Shingles that two sorted sets share. */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
