package de.pressespiegel.text.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Swiss spelling has no ß: {@code Strasse, liess, grösste}. Finds the spelling that the dictionary has. */
final class SharpS {
    /** Words with more places for a ß are tried with all of them at once only. */
    private static final int MOST_PLACES = 2;

    private SharpS() {}

    static boolean possible(String form) {
        return form.indexOf("ss") > 0;
    }

    /**
     * The spelling with ß; part for part between hyphens ({@code US-Aussenminister}).
     *
     * @param known whether the dictionary has a spelling
     * @return the form itself when the dictionary has no spelling of it with ß
     */
    static String spelling(String form, Predicate<String> known) {
        for (String candidate : candidates(form)) {
            if (known.test(candidate)) {
                return candidate;
            }
        }
        if (form.indexOf('-') < 0) {
            return form;
        }
        List<String> parts = new ArrayList<>();
        for (String part : form.split("-", -1)) {
            parts.add(possible(part) && !known.test(part) ? spelling(part, known) : part);
        }
        return String.join("-", parts);
    }

    /** {@code Ausserdem} after {@code außerdem}: the capital of a word that is known in lower case only. */
    static String capitalised(String form, String lower) {
        boolean sameWord = form.substring(1).equals(lower.substring(1).replace("ß", "ss"));
        return sameWord ? form.charAt(0) + lower.substring(1) : form;
    }

    private static List<String> candidates(String form) {
        List<Integer> places = new ArrayList<>();
        for (int i = form.indexOf("ss", 1); i > 0; i = form.indexOf("ss", i + 2)) {
            places.add(i);
        }
        List<String> candidates = new ArrayList<>();
        candidates.add(form.charAt(0) + form.substring(1).replace("ss", "ß"));
        if (places.size() == MOST_PLACES) {
            places.forEach(place -> candidates.add(form.substring(0, place) + 'ß' + form.substring(place + 2)));
        }
        return candidates;
    }
}
