package de.pressespiegel.text.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/** Readings of a form as the dictionary has them. Thread-safe. */
final class DictionaryReader {
    private final ThreadLocal<DictionaryLookup> lookup;
    /** The few hundred distinct tags, each once. */
    private final ConcurrentHashMap<String, String> tags = new ConcurrentHashMap<>();

    DictionaryReader(Dictionary dictionary) {
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /** All readings; empty for a form that the dictionary lacks. */
    List<Reading> readings(String form) {
        List<WordData> found = lookup.get().lookup(form);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(found.size());
        String lemma = form;
        for (WordData data : found) {
            lemma = shared(data.getStem(), lemma, form);
            readings.add(new Reading(lemma, tag(data.getTag())));
        }
        return readings;
    }

    /** Whether the dictionary has the form. */
    boolean has(String form) {
        return !lookup.get().lookup(form).isEmpty();
    }

    /** The readings of a form mostly share their lemma. */
    private static String shared(@Nullable CharSequence stem, String previous, String form) {
        if (stem == null) {
            return form;
        }
        return previous.contentEquals(stem) ? previous : form.contentEquals(stem) ? form : stem.toString();
    }

    private String tag(@Nullable CharSequence tag) {
        return tag == null ? "" : tags.computeIfAbsent(tag.toString(), same -> same);
    }
}
