package de.pressespiegel.text.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The forms in which a German name stands in a sentence. */
final class Inflection {
    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "en", "er", "es", "em");

    private Inflection() {}

    /** Forms of an adjective stem, lower case as given and capitalised as within names and at sentence starts. */
    static Set<String> adjectiveForms(String stem) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(stem);
        for (String ending : ADJECTIVE_ENDINGS) {
            forms.add(stem + ending);
            forms.add(capital(stem) + ending);
        }
        return forms;
    }

    /** Forms of an inhabitant's name: {@code Chinese, Chinesen; Norweger, Norwegers, Norwegern; Deutscher, Deutschem}. */
    static Set<String> inhabitantForms(String nominative) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(nominative);
        if (nominative.endsWith("erin") || nominative.endsWith("in")) {
            forms.add(nominative + "nen");
        } else if (nominative.endsWith("e")) {
            forms.add(nominative + "n");
        } else if (nominative.endsWith("er")) {
            forms.add(nominative + "s");
            forms.add(nominative + "n");
            forms.add(nominative + "innen");
        } else if (!endsInSibilant(nominative)) {
            forms.add(nominative + "s");
        }
        return forms;
    }

    /**
     * The token sequences of a name: as given, with genitive -s on the last token, and with every case ending of
     * leading adjectives ({@code Deutsche Bahn, Deutschen Bahn; Weißes Haus, Weißen Hauses}).
     *
     * @param adjective whether a lower-case form is an adjective
     * @param strongGenitive whether the last word may take -es ({@code Sicherheitsrates})
     */
    static List<List<String>> nameForms(List<String> tokens, Predicate<String> adjective, boolean strongGenitive) {
        List<List<String>> heads = List.of(tokens.subList(0, tokens.size() - 1));
        if (tokens.size() > 1) {
            heads = inflectedHeads(tokens.subList(0, tokens.size() - 1), adjective);
        }
        List<List<String>> forms = new ArrayList<>();
        for (List<String> head : heads) {
            for (String last : lastForms(tokens.get(tokens.size() - 1), heads.size() > 1 || strongGenitive)) {
                List<String> form = new ArrayList<>(head);
                form.add(last);
                forms.add(form);
            }
        }
        return forms;
    }

    private static Set<String> lastForms(String last, boolean noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(last);
        if (!Character.isLetter(last.charAt(last.length() - 1)) || isAbbreviation(last)) {
            if (isAbbreviation(last)) {
                forms.add(last + "s");
            }
            return forms;
        }
        if (!endsInSibilant(last)) {
            forms.add(last + "s");
            forms.add(last + "'s");
            forms.add(last + "’s");
        } else {
            forms.add(last + "'");
            forms.add(last + "’");
        }
        if (noun) {
            forms.add(last + "es");
        }
        return forms;
    }

    private static List<List<String>> inflectedHeads(List<String> head, Predicate<String> adjective) {
        String first = head.get(0);
        String stem = adjectiveStem(first, adjective);
        if (stem.isEmpty()) {
            return List.of(head);
        }
        List<List<String>> heads = new ArrayList<>();
        heads.add(head);
        for (String ending : ADJECTIVE_ENDINGS) {
            List<String> variant = new ArrayList<>();
            boolean adjectives = true;
            for (String token : head) {
                String tokenStem = adjectives ? adjectiveStem(token, adjective) : "";
                adjectives = !tokenStem.isEmpty();
                variant.add(adjectives ? tokenStem + ending : token);
            }
            if (!heads.contains(variant)) {
                heads.add(variant);
            }
        }
        return heads;
    }

    /** Stem of a declined adjective such as {@code Deutsche}; empty for a word that does not look like one. */
    private static String adjectiveStem(String token, Predicate<String> adjective) {
        for (String ending : List.of("es", "er", "en", "e")) {
            if (token.endsWith(ending) && token.length() > ending.length() + 2) {
                return adjective.test(token.toLowerCase(Locale.ROOT))
                        ? token.substring(0, token.length() - ending.length())
                        : "";
            }
        }
        return "";
    }

    private static boolean isAbbreviation(String token) {
        return token.length() > 1
                && token.equals(token.toUpperCase(Locale.ROOT))
                && Character.isLetter(token.charAt(0));
    }

    static boolean endsInSibilant(String token) {
        char last = Character.toLowerCase(token.charAt(token.length() - 1));
        return last == 's' || last == 'ß' || last == 'x' || last == 'z';
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
