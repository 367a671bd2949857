package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.model.vocabulary.SilenceKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code conf/lexicon/silence.tsv}.
 *
 * @param pattern citation form
 * @param head base form that the clause must hold
 * @param words further base forms, each a set of which one must be there
 * @param reflexive whether "sich" must be there
 * @param negation whether it means silence only with a negation
 * @param kein whether the negation must be the determiner kein or nothing else
 * @param kind how silent; null for a turn that only looks like silence: "das Schweigen brechen"
 * @param topics slots of the topic
 * @param quoted whether it typically stands inside a quotation of the silent one
 */
public record SilencePattern(
        String pattern,
        String head,
        List<Set<String>> words,
        boolean reflexive,
        boolean negation,
        boolean kein,
        @Nullable SilenceKind kind,
        List<String> topics,
        boolean quoted) {

    /** How much has to come together; more wins. */
    public int specificity() {
        return words.size() * 2 + (reflexive ? 1 : 0) + (negation ? 1 : 0);
    }
}
