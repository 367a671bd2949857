package de.pressespiegel.text.quotation.syntax;

import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CueVerb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of a word form; made once per form.
 *
 * @param form characters
 * @param lower lower-case characters
 * @param classes bits of {@link WordClass}
 * @param cases bits of {@link Cases} as noun, determiner or pronoun; {@link Cases#ALL} for an unknown name
 * @param verbLemmas lemmas of verb readings
 * @param cueVerbs cue entries of these lemmas, support-verb phrases included
 * @param cueNoun cue entry as a noun
 * @param nounLemma lemma as a noun, else the form
 * @param titleNoun whether a marked span behind it is a title or name
 */
public record Lexeme(
        String form,
        String lower,
        int classes,
        int cases,
        List<String> verbLemmas,
        List<CueVerb> cueVerbs,
        @Nullable CueNoun cueNoun,
        String nounLemma,
        boolean titleNoun) {

    /** What stands outside the document. */
    static final Lexeme NOTHING = new Lexeme("", "", 0, Cases.NONE, List.of(), List.of(), null, "", false);

    /** Whether it has any of the classes. */
    public boolean is(int anyOf) {
        return (classes & anyOf) != 0;
    }
}
