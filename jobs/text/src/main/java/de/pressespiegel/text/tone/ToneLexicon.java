package de.pressespiegel.text.tone;

import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.stance.frame.Lemmas;
import de.pressespiegel.text.token.Token;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Valences of {@code conf/lexicon/tone.tsv} and shifters of {@code conf/lexicon/shifters.tsv}. Thread-safe. */
public final class ToneLexicon {
    private static final int CACHE_LIMIT = 300_000;
    /** A compound has the valence of its last part, weakened. */
    private static final double TAIL = 0.7;
    /** The first part of a compound colours it a little: "Krisenstab". */
    private static final double FRONT = 0.35;

    private static final int SHORTEST_FRONT = 4;

    private final Lemmas lemmas;
    private final Map<String, Tone> tones = new HashMap<>();
    private final Map<String, Shifter> shifters = new HashMap<>();
    private final ConcurrentHashMap<Word, Entry> inside = new ConcurrentHashMap<>(1 << 15);
    private final ConcurrentHashMap<Word, Entry> atStart = new ConcurrentHashMap<>(1 << 12);

    /** What kind of tone a word carries. */
    public enum Kind {
        ATTITUDE,
        EVENT,
        QUALITY
    }

    /**
     * A toned word.
     *
     * @param valence -1..1
     */
    public record Tone(double valence, Kind kind) {}

    /**
     * A shifter.
     *
     * @param factor multiplier of what stands in its scope
     * @param kind negator, reducer, intensifier, reverser
     */
    public record Shifter(double factor, String kind) {}

    /** What the lexicon says of a word form. */
    record Entry(@Nullable Tone tone, @Nullable Shifter shifter) {}

    private ToneLexicon(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** Reads both files. */
    public static ToneLexicon load(Path conf, Lemmas lemmas) {
        ToneLexicon lexicon = new ToneLexicon(lemmas);
        Path folder = conf.resolve("lexicon");
        for (TsvFile.Row row : TsvFile.read(folder.resolve("tone.tsv"), "lemma", "valence", "kind")
                .rows()) {
            lexicon.tones.merge(
                    row.get("lemma"),
                    new Tone(row.number("valence"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))),
                    (a, b) -> Math.abs(a.valence()) >= Math.abs(b.valence()) ? a : b);
        }
        for (TsvFile.Row row : TsvFile.read(folder.resolve("shifters.tsv"), "form", "kind", "factor", "scope")
                .rows()) {
            boolean right = !row.get("scope").equals("left");
            if (right && row.get("form").indexOf(' ') < 0) {
                lexicon.shifters.put(row.get("form"), new Shifter(row.number("factor"), row.get("kind")));
            }
        }
        return lexicon;
    }

    /** What is known of a token. */
    Entry of(Token token) {
        ConcurrentHashMap<Word, Entry> cache = token.sentenceStart() ? atStart : inside;
        Entry known = cache.get(token.word());
        if (known == null) {
            known = new Entry(tone(token), shifter(token));
            if (cache.size() < CACHE_LIMIT) {
                cache.put(token.word(), known);
            }
        }
        return known;
    }

    private @Nullable Tone tone(Token token) {
        Set<String> keys = lemmas.of(token);
        Tone best = null;
        for (String key : keys) {
            Tone tone = tones.get(key);
            if (tone != null
                    && (best == null
                            || Math.abs(tone.valence()) > Math.abs(best.valence())
                            || Math.abs(tone.valence()) == Math.abs(best.valence())
                                    && tone.valence() < best.valence())) {
                best = tone;
            }
        }
        return best != null || !token.capitalised() || token.form().length() < 8 ? best : compound(token.form());
    }

    private @Nullable Tone compound(String form) {
        String tail = lemmas.tailLemma(form);
        Tone tone = tail == null ? null : tones.get(tail);
        if (tone != null) {
            return new Tone(tone.valence() * TAIL, tone.kind());
        }
        for (int cut = form.length() - SHORTEST_FRONT; cut >= SHORTEST_FRONT; cut--) {
            String front = form.substring(0, cut);
            Tone found = tones.get(front);
            if (found == null && front.endsWith("s")) {
                found = tones.get(front.substring(0, front.length() - 1));
            }
            if (found == null && front.endsWith("-")) {
                found = tones.get(front.substring(0, front.length() - 1));
            }
            if (found != null) {
                return new Tone(found.valence() * FRONT, found.kind());
            }
        }
        return null;
    }

    private @Nullable Shifter shifter(Token token) {
        Shifter shifter = shifters.get(token.form().toLowerCase(Locale.ROOT));
        if (shifter != null) {
            return shifter;
        }
        for (String key : lemmas.of(token)) {
            shifter = shifters.get(key);
            if (shifter != null && shifter.kind().equals("reverser")) {
                return shifter;
            }
        }
        return null;
    }

    /** Base forms. */
    Lemmas lemmas() {
        return lemmas;
    }
}
