package de.pressespiegel.text.syntax;

import java.util.List;

/**
 * What the rules ask of a word form; made once per form.
 *
 * @param form characters
 * @param lower lower-case characters
 * @param classes bits of {@link WordClass}
 * @param cases bits of {@link Cases} as noun, determiner or pronoun; {@link Cases#ALL} for an unknown name
 * @param verbLemmas lemmas of verb readings
 * @param nounLemma lemma as a noun, else the form
 */
public record Lexeme(String form, String lower, int classes, int cases, List<String> verbLemmas, String nounLemma) {

    /** What stands outside the document. */
    static final Lexeme NOTHING = new Lexeme("", "", 0, Cases.NONE, List.of(), "");

    /** Whether it has any of the classes. */
    public boolean is(int anyOf) {
        return (classes & anyOf) != 0;
    }
}
