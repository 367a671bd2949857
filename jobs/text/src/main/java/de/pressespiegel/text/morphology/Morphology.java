package de.pressespiegel.text.morphology;

import de.pressespiegel.text.conf.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import morfologik.stemming.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary readings by german-pos-dict (Daniel Naber, CC BY-SA 4.0) through morfologik, and the vocabulary of forms met so
 * far. Thread-safe.
 */
public final class Morphology {
    private final DictionaryReader dictionary;
    private final Set<String> konjunktivHomographs;
    private final TagFeatures tags = new TagFeatures();
    private final Vocabulary vocabulary = new Vocabulary(this::make);
    private final AtomicInteger attributes = new AtomicInteger();
    private final CompoundTails tails = new CompoundTails(this);

    private Morphology(Dictionary dictionary, Set<String> konjunktivHomographs) {
        this.dictionary = new DictionaryReader(dictionary);
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
        return vocabulary.word(form);
    }

    /** The word of a form that the dictionary has; null for others, which get no place in the vocabulary. */
    public @Nullable Word find(String form) {
        if (!dictionary.has(form) && !SharpS.possible(form)) {
            return null;
        }
        Word word = word(form);
        return word.known() ? word : null;
    }

    /** The last parts of compounds. */
    public CompoundTails tails() {
        return tails;
    }

    /** Something that is a function of the word form, to be kept with each word; made once by who asks for it. */
    public <T> WordAttribute<T> attribute(Function<Word, T> function) {
        return new WordAttribute<>(attributes.getAndIncrement(), function);
    }

    private Word make(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        Word lowerCased = lower.equals(written) ? null : word(lower);
        String form = written;
        List<Reading> readings = dictionary.readings(form);
        if (readings.isEmpty() && SharpS.possible(written) && !knownWithSs(lowerCased)) {
            form = SharpS.spelling(written, dictionary::has);
            readings = form.equals(written) ? readings : dictionary.readings(form);
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

    private Set<Feature> features(String form, List<Reading> readings) {
        if (readings.isEmpty()) {
            return Set.of();
        }
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        boolean indicative = false;
        boolean otherClass = false;
        for (Reading reading : readings) {
            String tag = reading.tag();
            features.addAll(tags.of(tag));
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
