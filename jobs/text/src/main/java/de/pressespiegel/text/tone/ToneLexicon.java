package de.pressespiegel.text.tone;

import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Valences of {@code conf/lexicon/tone.tsv} and shifters of {@code conf/lexicon/shifters.tsv}. Thread-safe. */
public final class ToneLexicon {
    private final Lemmas lemmas;
    private final ToneWords words;
    private final Map<String, Shifter> shifters = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final TokenAttribute<Entry> entries;

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
    public record Tone(double valence, Kind kind) {
        Tone times(double factor) {
            return new Tone(valence * factor, kind);
        }
    }

    /**
     * A shifter.
     *
     * @param factor multiplier of what stands in its scope
     * @param kind negator, reducer, intensifier, reverser
     */
    public record Shifter(double factor, String kind) {}

    /**
     * A toned turn of phrase.
     *
     * @param rest its words behind the first one, in lower case
     */
    record Phrase(List<String> rest, Tone tone) {}

    /**
     * What the lexicon says of a word form.
     *
     * @param phrases that begin with it, longest first
     */
    record Entry(@Nullable Tone tone, @Nullable Shifter shifter, List<Phrase> phrases) {}

    private ToneLexicon(Lemmas lemmas) {
        this.lemmas = lemmas;
        this.words = new ToneWords(lemmas);
        this.entries = TokenAttribute.of(lemmas.morphology(), this::entry);
    }

    /** Reads both files. */
    public static ToneLexicon load(Path conf, Lemmas lemmas) {
        ToneLexicon lexicon = new ToneLexicon(lemmas);
        Path folder = conf.resolve("lexicon");
        for (TsvFile.Row row : TsvFile.read(folder.resolve("tone.tsv"), "lemma", "pos", "valence", "kind")
                .rows()) {
            Tone tone =
                    new Tone(row.number("valence"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            lexicon.add(row.get("lemma"), row.get("pos"), tone);
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

    private void add(String lemma, String pos, Tone tone) {
        if (lemma.indexOf(' ') < 0) {
            words.add(lemma, pos, tone);
            return;
        }
        List<String> forms = List.of(lemma.toLowerCase(Locale.ROOT).split(" "));
        List<Phrase> same = phrases.computeIfAbsent(forms.get(0), first -> new ArrayList<>());
        same.add(new Phrase(forms.subList(1, forms.size()), tone));
        same.sort((a, b) -> b.rest().size() - a.rest().size());
    }

    /** What is known of a token. */
    Entry of(Token token) {
        return entries.of(token);
    }

    private Entry entry(Word word, boolean sentenceStart) {
        List<Phrase> begun = phrases.getOrDefault(word.form().toLowerCase(Locale.ROOT), List.of());
        return new Entry(words.of(word, sentenceStart), shifter(word, sentenceStart), begun);
    }

    /** The tone of a base form as it is listed; null when it is not. */
    @Nullable
    Tone listed(String lemma) {
        return words.listed(lemma);
    }

    private @Nullable Shifter shifter(Word word, boolean sentenceStart) {
        Shifter shifter = shifters.get(word.form().toLowerCase(Locale.ROOT));
        if (shifter != null) {
            return shifter;
        }
        for (String key : lemmas.of(word, sentenceStart)) {
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
