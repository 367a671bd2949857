package de.pressespiegel.text.morphology;

import de.pressespiegel.text.conf.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary readings by german-pos-dict (Daniel Naber, CC BY-SA 4.0) through morfologik. Thread-safe. A cache of forms
 * makes it fast; being a cache of a pure function it never changes a result.
 */
public final class Morphology {
    private static final int CACHE_LIMIT = 400_000;

    private final Dictionary dictionary;
    private final ThreadLocal<DictionaryLookup> lookup;
    private final Set<String> konjunktivHomographs;
    private final ConcurrentHashMap<String, Word> cache = new ConcurrentHashMap<>(1 << 16);

    private Morphology(Dictionary dictionary, Set<String> konjunktivHomographs) {
        this.dictionary = dictionary;
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
        this.konjunktivHomographs = konjunktivHomographs;
    }

    /** Loads the dictionary and {@code conf/lexicon/konjunktiv-homographs.txt}. */
    public static Morphology load(Path conf) {
        Path homographs = conf.resolve("lexicon").resolve("konjunktiv-homographs.txt");
        String folder = "/org/languagetool/resource/de/";
        try (InputStream fsa = resource(folder + "german.dict");
                InputStream info = resource(folder + "german.info")) {
            return new Morphology(
                    Dictionary.read(fsa, info), Files.exists(homographs) ? WordList.read(homographs) : Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Dictionary.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("german-pos-dict is not on the class path: " + name);
        }
        return stream;
    }

    /** Readings of a form; one with ss that the dictionary lacks has those of its spelling with ß. */
    public Word word(String form) {
        Word known = cache.get(form);
        if (known != null) {
            return known;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        Word lowerWord = lower.equals(form) ? null : word(lower);
        Word word = make(form, lowerWord);
        if (cache.size() < CACHE_LIMIT) {
            cache.put(form, word);
        }
        return word;
    }

    private Word make(String written, @Nullable Word lowerCased) {
        String form = written;
        List<Reading> readings = read(form);
        if (readings.isEmpty() && SharpS.possible(written) && !knownWithSs(lowerCased)) {
            form = SharpS.spelling(written, candidate -> !read(candidate).isEmpty());
            readings = form.equals(written) ? readings : read(form);
            if (form.equals(written) && lowerCased != null) {
                form = SharpS.capitalised(written, lowerCased.form());
            }
        }
        return new Word(written, form, readings, lowerCased, features(form, readings));
    }

    /** {@code Muss} at the start of a sentence: a word with ss, whatever else {@code Muß} may be. */
    private static boolean knownWithSs(@Nullable Word lowerCased) {
        return lowerCased != null && lowerCased.known() && lowerCased.form().equals(lowerCased.written());
    }

    private List<Reading> read(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData data : lookup.get().lookup(form)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            readings.add(new Reading(lemma == null ? form : lemma.toString(), tag == null ? "" : tag.toString()));
        }
        return readings;
    }

    private EnumSet<Feature> features(String form, List<Reading> readings) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        boolean indicative = false;
        boolean otherClass = false;
        for (Reading reading : readings) {
            String tag = reading.tag();
            TagFeatures.add(tag, features);
            // the first person ("ich habe") is no rival in running text
            indicative |=
                    tag.startsWith("VER") && tag.contains(":3:") && (tag.contains(":PRÄ") || tag.contains(":PRT"));
            otherClass |= !tag.startsWith("VER");
        }
        boolean homograph = konjunktivHomographs.contains(form);
        if (features.contains(Feature.KONJUNKTIV_1) && !indicative && !otherClass && !homograph) {
            features.add(Feature.KONJUNKTIV_1_STRICT);
        }
        if (features.contains(Feature.KONJUNKTIV_2) && !indicative && !homograph) {
            features.add(Feature.KONJUNKTIV_2_STRICT);
        }
        return features;
    }
}
