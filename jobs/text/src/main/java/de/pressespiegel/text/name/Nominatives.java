package de.pressespiegel.text.name;

import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.Locale;
import java.util.Set;

/**
 * Names of organisations and places in the form in which a list would have them: {@code des Bundesverbandes der Beispiele}
 * is the {@code Bundesverband der Beispiele}, {@code dem Rheinischen Abendblatt} the {@code Rheinisches Abendblatt}.
 */
final class Nominatives {
    private static final Set<String> ONE =
            Set.of("der", "die", "das", "dem", "des", "im", "am", "zum", "zur", "vom", "beim");
    private static final int COMMON = Traits.NOUN | Traits.NOUN_TAIL | Traits.COMPOUND;

    private Nominatives() {}

    /** The first word of the name as it would stand alone. */
    static String firstWord(Scan scan, Draft draft) {
        String form = scan.text(draft.first);
        String before = scan.near(draft.first, draft.first - 1).toLowerCase(Locale.ROOT);
        if (before.equals("des") && scan.form(draft.first).traits().any(COMMON)) {
            return withoutGenitive(scan, draft.first);
        }
        boolean declined = ONE.contains(before)
                && draft.end - draft.first > 1
                && form.length() > 4
                && scan.token(draft.first).word().lowerCased().is(Feature.ADJECTIVE)
                && (form.endsWith("e") || form.endsWith("en"));
        return declined ? declined(scan, draft, form) : form;
    }

    private static String withoutGenitive(Scan scan, int token) {
        String form = scan.text(token);
        for (Reading reading : scan.token(token).word().readings()) {
            if (reading.tag().startsWith("SUB:GEN:SIN") && form.startsWith(reading.lemma())) {
                return reading.lemma();
            }
        }
        if (scan.token(token).word().known() || form.length() < 6) {
            return form;
        }
        if (form.endsWith("es")) {
            return form.substring(0, form.length() - 2);
        }
        return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
    }

    private static String declined(Scan scan, Draft draft, String form) {
        String stem = form.substring(0, form.length() - (form.endsWith("n") ? 2 : 1));
        String genders = "";
        for (int i = draft.first + 1; i < draft.end && genders.isEmpty(); i++) {
            genders = genders(scan, i);
        }
        return switch (genders) {
            case "MAS" -> stem + "er";
            case "FEM" -> stem + "e";
            case "NEU" -> stem + "es";
            default -> form;
        };
    }

    /** The only gender that the noun has in the singular; empty when it has none or several. */
    private static String genders(Scan scan, int token) {
        String found = "";
        for (Reading reading : scan.token(token).word().readings()) {
            String[] tag = reading.tag().split(":");
            if (tag.length > 3 && tag[0].equals("SUB") && tag[2].equals("SIN")) {
                if (!found.isEmpty() && !found.equals(tag[3])) {
                    return "";
                }
                found = tag[3];
            }
        }
        return found;
    }
}
