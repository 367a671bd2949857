package de.pressespiegel.text.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word form with its dictionary readings; shared between all its occurrences. For a capitalised form {@link
 * #lowerCased()} gives the readings it has as a common lower-case word, which matter at the start of a sentence. A Swiss
 * form ({@code liess}) counts as the one that dictionary and word lists have ({@code ließ}); names are taken as {@link
 * #written()}.
 */
public final class Word {
    private static final @Nullable Object[] NO_ATTRIBUTES = {};

    private final String written;
    private final String form;
    private final List<Reading> readings;
    private final @Nullable Word lowerCased;
    private final long features;
    private final List<String> verbLemmas;
    private final String lemma;
    /** Values of the {@link WordAttribute}s by place; each may be missing, and is then worked out again. */
    private @Nullable Object[] attributes = NO_ATTRIBUTES;

    Word(String written, String form, List<Reading> readings, @Nullable Word lowerCased, Set<Feature> features) {
        this.written = written;
        this.form = form;
        this.readings = List.copyOf(readings);
        this.lowerCased = lowerCased;
        long bits = 0;
        for (Feature feature : features) {
            bits |= 1L << feature.ordinal();
        }
        this.features = bits;
        this.verbLemmas = verbLemmas(readings);
        this.lemma = readings.isEmpty() ? form : readings.get(0).lemma();
    }

    private static List<String> verbLemmas(List<Reading> readings) {
        List<String> verbs = new ArrayList<>();
        for (Reading reading : readings) {
            boolean verb = reading.tag().startsWith("VER") || reading.tag().startsWith("PA");
            if (verb && !verbs.contains(reading.lemma())) {
                verbs.add(reading.lemma());
            }
        }
        return List.copyOf(verbs);
    }

    /** Value of an attribute; null when it has not been worked out. */
    @Nullable
    Object attribute(int place) {
        @Nullable Object[] known = attributes;
        return place < known.length ? known[place] : null;
    }

    /** Keeps the value of an attribute; it may be lost when two threads write at once. */
    void keep(int place, Object value) {
        @Nullable Object[] known = attributes;
        if (place >= known.length) {
            known = Arrays.copyOf(known, place + 4);
            known[place] = value;
            attributes = known;
        } else {
            known[place] = value;
        }
    }

    /** The form as dictionary and word lists spell it; differs from {@link #written()} only by ß for ss. */
    public String form() {
        return form;
    }

    /** The characters as they stand in the text. */
    public String written() {
        return written;
    }

    /** All readings; empty for a form that the dictionary lacks. */
    public List<Reading> readings() {
        return readings;
    }

    /** Whether the dictionary knows the form. */
    public boolean known() {
        return !readings.isEmpty();
    }

    /** Whether some reading has the feature. */
    public boolean is(Feature feature) {
        return (features & 1L << feature.ordinal()) != 0;
    }

    /** Distinct lemmas of verb readings (finite, infinitive, participle), in dictionary order. */
    public List<String> verbLemmas() {
        return verbLemmas;
    }

    /** Lemma of the first reading, or the form itself. */
    public String lemma() {
        return lemma;
    }

    /** The lower-case form's word when this one is capitalised, else this. */
    public Word lowerCased() {
        return lowerCased == null ? this : lowerCased;
    }

    @Override
    public String toString() {
        return form + readings;
    }
}
