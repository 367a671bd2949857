package de.pressespiegel.text.name.tagging;

import de.pressespiegel.text.morphology.Word;
import java.util.Arrays;
import java.util.Locale;

/** Features of a form that do not depend on its neighbours, for each place at which it can stand from the token in question. */
final class FormFeatures {
    /** Offsets -2..2. */
    static final int OFFSETS = 5;
    /** Somewhere among the {@link #REACH} tokens before. */
    static final int BEFORE = 5;
    /** Somewhere among the {@link #REACH} tokens behind. */
    static final int BEHIND = 6;
    /** All of these. */
    static final int PLACES = 7;

    static final int REACH = 4;

    private FormFeatures() {}

    static int[][] rows(Word word, String key, Traits traits) {
        int[][] rows = new int[PLACES][];
        for (int offset = 0; offset < OFFSETS; offset++) {
            Hashes hashes = new Hashes();
            add(hashes, offset, 1, word.form().hashCode());
            add(hashes, offset, 2, traits.bits());
            add(hashes, offset, 3, traits.coarse());
            if (offset >= 1 && offset <= 3) {
                addNear(hashes, offset, word, key, traits);
            }
            if (offset == 2) {
                addOwn(hashes, word, key, traits);
            }
            rows[offset] = hashes.rows();
        }
        for (int place = BEFORE; place <= BEHIND; place++) {
            Hashes hashes = new Hashes();
            if (word.form().length() > 2) {
                add(hashes, place, 8, word.lemma().hashCode());
                add(hashes, place, 3, traits.coarse());
                add(hashes, place, 9, suffix(key, 5).hashCode());
            }
            rows[place] = hashes.rows();
        }
        return rows;
    }

    private static void addNear(Hashes hashes, int offset, Word word, String key, Traits traits) {
        add(hashes, offset, 4, shape(word.form()).hashCode());
        add(hashes, offset, 5, suffix(key, 3).hashCode());
        add(hashes, offset, 6, word.lemma().hashCode());
        for (int bit = 1; bit != 0 && bit <= traits.bits(); bit <<= 1) {
            if (traits.any(bit)) {
                add(hashes, offset, 7, bit);
            }
        }
    }

    private static void addOwn(Hashes hashes, Word word, String key, Traits traits) {
        int c = traits.coarse();
        for (int length = 1; length <= 6; length++) {
            if (key.length() > length) {
                String suffix = suffix(key, length);
                add(hashes, 2, 10 + length, suffix.hashCode());
                add(hashes, 2, 20 + length, FeatureHash.mix(suffix.hashCode(), c));
            }
        }
        for (int length = 2; length <= 5; length++) {
            if (key.length() > length) {
                add(hashes, 2, 30 + length, key.substring(0, length).hashCode());
            }
        }
        add(hashes, 2, 40, shortShape(word.form()).hashCode());
        add(hashes, 2, 41, Math.min(key.length(), 14));
        int hyphen = key.lastIndexOf('-');
        if (hyphen > 0) {
            add(hashes, 2, 42, key.substring(hyphen).hashCode());
            add(hashes, 2, 43, key.substring(0, hyphen).hashCode());
            add(hashes, 2, 44, hyphen + 1 < key.length() && Character.isUpperCase(key.charAt(hyphen + 1)) ? 1 : 2);
        }
    }

    private static void add(Hashes hashes, int offset, int kind, int value) {
        hashes.add(FeatureHash.mix(kind * 8 + offset, value));
    }

    /** A growing list of numbers. */
    private static final class Hashes {
        private int[] hashes = new int[64];
        private int size;

        void add(int hash) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            hashes[size++] = hash;
        }

        int[] rows() {
            int[] rows = new int[size];
            for (int i = 0; i < size; i++) {
                rows[i] = FeatureHash.row(hashes[i]);
            }
            return rows;
        }
    }

    private static String suffix(String text, int length) {
        return text.length() <= length
                ? text
                : text.substring(text.length() - length).toLowerCase(Locale.ROOT);
    }

    /** {@code "Jong-un"} is {@code "Xxxx-xx"}, runs cut at four. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char s = sign(text.charAt(i));
            run = i > 0 && s == sign(text.charAt(i - 1)) ? run + 1 : 0;
            if (run < 4) {
                shape.append(s);
            }
        }
        return shape.toString();
    }

    private static String shortShape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char s = sign(text.charAt(i));
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != s) {
                shape.append(s);
            }
        }
        return shape.toString();
    }

    private static char sign(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
