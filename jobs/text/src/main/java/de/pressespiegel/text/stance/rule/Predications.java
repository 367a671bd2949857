package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.quotation.syntax.SegmentType;
import de.pressespiegel.text.stance.frame.Frame;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which verbs and verb phrases of the lexicon a frame holds. */
final class Predications {
    private final Article article;
    private final Slots slots;

    Predications(Article article, Slots slots) {
        this.article = article;
        this.slots = slots;
    }

    /** Matching entries, most specific first. */
    List<StanceEntry> of(Frame frame) {
        List<StanceEntry> found = new ArrayList<>();
        for (String infinitive : frame.infinitives()) {
            for (StanceEntry entry : article.lexicon().predicates(infinitive)) {
                if (matches(frame, entry) && !found.contains(entry)) {
                    found.add(entry);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(b.specificity(), a.specificity()));
        return found;
    }

    private boolean matches(Frame frame, StanceEntry entry) {
        if (entry.reflexive() && !reflexive(frame)) {
            return false;
        }
        for (Set<String> word : entry.words()) {
            boolean aim = word.contains("wollen") && frame.clause().type() == SegmentType.INFINITIVE;
            if (!aim && word.stream().noneMatch(frame.lemmas()::contains)) {
                return false;
            }
        }
        return entry.preposition() == null
                || slots.preposition(frame, entry.preposition(), frame.finite()) != null
                || frame.lemmas().contains("da" + entry.preposition())
                || frame.lemmas().contains("dar" + entry.preposition());
    }

    private static boolean reflexive(Frame frame) {
        return frame.lemmas().contains("sich")
                || frame.lemmas().contains("uns")
                || frame.lemmas().contains("mich");
    }
}
