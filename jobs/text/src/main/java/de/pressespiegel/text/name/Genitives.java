package de.pressespiegel.text.name;

import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import org.jspecify.annotations.Nullable;

/** Names without their genitive ending. */
final class Genitives {
    private Genitives() {}

    /** The nominative that the dictionary or an apostrophe gives; null when the form is none or only may be one. */
    static @Nullable String certain(Word word) {
        String form = word.written();
        int length = form.length();
        if (form.endsWith("'s") || form.endsWith("’s")) {
            return form.substring(0, length - 2);
        }
        if (form.endsWith("'") || form.endsWith("’")) {
            return form.substring(0, length - 1);
        }
        if (!form.endsWith("s")) {
            return null;
        }
        String nominative = null;
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("EIG")) {
                if (reading.lemma().equals(word.form())) {
                    return null;
                }
                if (reading.tag().contains(":GEN:")) {
                    nominative = reading.lemma();
                }
            }
        }
        return nominative;
    }

    /** The nominative if the form is a genitive; null when its ending cannot be one. */
    static @Nullable String possible(Word word) {
        String certain = certain(word);
        if (certain != null) {
            return certain;
        }
        String form = word.written();
        if (form.length() < 4 || !form.endsWith("s")) {
            return null;
        }
        char before = form.charAt(form.length() - 2);
        return before == 's' || before == 'x' || before == 'z' || before == 'ß'
                ? null
                : form.substring(0, form.length() - 1);
    }
}
