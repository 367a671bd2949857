package de.pressespiegel.text.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Stable ids from names: ASCII, lower case, words joined by hyphens. */
public final class Slugs {
    private Slugs() {}

    /** {@code "Universität Köln"} becomes {@code "universitaet-koeln"}; never empty. */
    public static String slug(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä' -> out.append("ae");
                case 'ö' -> out.append("oe");
                case 'ü' -> out.append("ue");
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'þ' -> out.append("th");
                case 'ı' -> out.append('i');
                default -> out.append(c);
            }
        }
        String ascii = Normalizer.normalize(out, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = ascii.replaceAll("['’`´.]", "").replaceAll("[^a-z0-9]+", "-");
        slug = slug.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "u" + Integer.toHexString(name.hashCode()) : slug;
    }
}
