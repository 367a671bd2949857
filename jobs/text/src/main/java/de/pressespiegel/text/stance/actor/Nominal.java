package de.pressespiegel.text.stance.actor;

import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Token;

/** The form under which a common noun is shown: nominative, in the number it has in the text. */
public final class Nominal {
    private final Lemmas lemmas;

    public Nominal(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /**
     * Nominative of a noun.
     *
     * @param bare whether no article or adjective tells its number
     * @param cases bits of {@link Cases} that its phrase can have
     */
    public String form(Token token, int cases, boolean bare) {
        String form = token.form();
        boolean plural = (cases & Cases.PLURAL) != 0
                && ((cases & Cases.SINGULAR) == 0 || bare && !form.equals(lemma(token.word(), ":SIN")));
        Word word = token.word();
        if (plural) {
            return pluralForm(form, word);
        }
        String singular = lemma(word, ":SIN");
        if (singular != null) {
            return singular;
        }
        Word tail = word.readings().isEmpty() ? lemmas.tail(word) : null;
        if (tail != null) {
            String base = lemma(tail, ":SIN");
            if (base != null) {
                String front = form.substring(0, form.length() - tail.form().length());
                return front.endsWith("-")
                        ? front + base
                        : front + Character.toLowerCase(base.charAt(0)) + base.substring(1);
            }
        }
        return form;
    }

    private String pluralForm(String form, Word word) {
        if (hasNominative(word)) {
            return form;
        }
        Word tail = word.readings().isEmpty() ? lemmas.tail(word) : null;
        if (tail != null && hasNominative(tail)) {
            return form;
        }
        if (form.endsWith("n") && form.length() > 3) {
            return form.substring(0, form.length() - 1);
        }
        return form;
    }

    private static boolean hasNominative(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("SUB:NOM:PLU")) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable String lemma(Word word, String number) {
        String found = null;
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("SUB:NOM:SIN") && number.equals(":SIN")) {
                return word.form();
            }
            if (reading.tag().startsWith("SUB")) {
                if (reading.tag().contains(number)) {
                    return reading.lemma();
                }
                found = reading.lemma();
            }
        }
        return found;
    }
}
