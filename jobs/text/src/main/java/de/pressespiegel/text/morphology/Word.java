package de.pressespiegel.text.morphology;

import java.util.EnumSet;
import java.util.LinkedHashSet;
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
    private final String written;
    private final String form;
    private final List<Reading> readings;
    private final @Nullable Word lowerCased;
    private final EnumSet<Feature> features;
    private final List<String> verbLemmas;
    private final String lemma;

    Word(String written, String form, List<Reading> readings, @Nullable Word lowerCased, EnumSet<Feature> features) {
        this.written = written;
        this.form = form;
        this.readings = List.copyOf(readings);
        this.lowerCased = lowerCased;
        this.features = features;
        Set<String> verbs = new LinkedHashSet<>();
        for (Reading reading : readings) {
            if (reading.tag().startsWith("VER") || reading.tag().startsWith("PA")) {
                verbs.add(reading.lemma());
            }
        }
        this.verbLemmas = List.copyOf(verbs);
        this.lemma = readings.isEmpty() ? form : readings.get(0).lemma();
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
        return features.contains(feature);
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
