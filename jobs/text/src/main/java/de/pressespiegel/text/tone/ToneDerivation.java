package de.pressespiegel.text.tone;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tone of a regularly derived word from the word it is derived of: "unfair", "erfolglos", "Zerstörung", "Beliebtheit". */
final class ToneDerivation {
    /**
     * An ending.
     *
     * @param suffix what is cut off
     * @param base what is put in its place
     * @param noun whether the base is a noun
     * @param factor multiplier of its valence
     */
    private record Ending(String suffix, String base, boolean noun, double factor) {}

    private static final Ending[] ADJECTIVES = {
        new Ending("los", "", true, -0.7),
        new Ending("slos", "", true, -0.7),
        new Ending("frei", "", true, -0.6),
        new Ending("sfrei", "", true, -0.6),
        new Ending("nfrei", "", true, -0.6),
        new Ending("voll", "", true, 0.8),
        new Ending("svoll", "", true, 0.8),
        new Ending("reich", "", true, 0.8),
        new Ending("sreich", "", true, 0.8),
    };
    private static final Ending[] NOUNS = {
        new Ending("ung", "en", false, 0.9),
        new Ending("ung", "n", false, 0.9),
        new Ending("igkeit", "", false, 0.9),
        new Ending("keit", "", false, 0.9),
        new Ending("heit", "", false, 0.9),
    };
    private static final double UN = -0.8;
    private static final int SHORTEST_BASE = 4;

    private final Function<String, ToneLexicon.@Nullable Tone> listed;

    ToneDerivation(Function<String, ToneLexicon.@Nullable Tone> listed) {
        this.listed = listed;
    }

    /** Tone of a base form that is not listed itself; null when it derives from none. */
    ToneLexicon.@Nullable Tone of(String lemma) {
        boolean noun = Character.isUpperCase(lemma.charAt(0));
        for (Ending ending : noun ? NOUNS : ADJECTIVES) {
            int stem = lemma.length() - ending.suffix().length();
            if (stem >= SHORTEST_BASE && lemma.endsWith(ending.suffix())) {
                String base = cased(lemma.substring(0, stem) + ending.base(), ending.noun());
                ToneLexicon.Tone tone = listed.apply(base);
                if (tone != null) {
                    return tone.times(ending.factor());
                }
            }
        }
        boolean un = !noun && lemma.startsWith("un") && lemma.length() > SHORTEST_BASE + 1;
        ToneLexicon.Tone tone = un ? listed.apply(lemma.substring(2)) : null;
        return tone == null ? null : tone.times(UN);
    }

    private static String cased(String base, boolean noun) {
        String first = base.substring(0, 1);
        return (noun ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + base.substring(1);
    }
}
