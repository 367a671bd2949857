package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.Frame.Diathesis;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which verbs and verb phrases of the lexicon a frame holds. */
final class Predications {
    /** Nouns up to this length are too often part of a longer one by chance. */
    private static final int SHORT = 4;

    private final Article article;
    private final Slots slots;
    private final Map<Frame, List<StanceEntry>> known = new IdentityHashMap<>();

    Predications(Article article, Slots slots) {
        this.article = article;
        this.slots = slots;
    }

    /** Matching entries, most specific first. */
    List<StanceEntry> of(Frame frame) {
        return known.computeIfAbsent(frame, this::read);
    }

    private List<StanceEntry> read(Frame frame) {
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
            if (!aim && Collections.disjoint(word, frame.lemmas()) && compound(frame, word) == null) {
                return false;
            }
        }
        Chunk noun = entry.words().isEmpty() ? null : noun(frame, entry);
        if (noun != null
                && noun == frame.subject()
                && entry.holders().contains("subj")
                && frame.voice() == Diathesis.ACTIVE) {
            // "Internationaler Druck hat Moskau … gemacht": the noun of the phrase is its object
            return false;
        }
        return entry.preposition() == null
                || slots.argument(frame, entry.preposition()) != null
                || frame.lemmas().contains("da" + entry.preposition())
                || frame.lemmas().contains("dar" + entry.preposition());
    }

    /** The chunk whose head is the noun of an entry, alone or as last part of a compound ("Grundsatzkritik üben"). */
    @Nullable
    Chunk noun(Frame frame, StanceEntry entry) {
        for (Set<String> word : entry.words()) {
            for (Chunk chunk : frame.chunks()) {
                Token head = article.view().token(chunk.head());
                if (head.capitalised()
                        && !Collections.disjoint(article.frames().lemmas().of(head), word)) {
                    return chunk;
                }
            }
            Chunk compound = compound(frame, word);
            if (compound != null) {
                return compound;
            }
        }
        return null;
    }

    /** Heads of the nouns that the verb phrases of the clause are made of: "erteilte den Forderungen eine Absage". */
    Set<Integer> nouns(Frame frame) {
        Set<Integer> heads = new HashSet<>();
        for (StanceEntry entry : of(frame)) {
            int head = entry.words().isEmpty() ? -1 : headOf(frame, entry);
            if (head >= 0) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** Heads of nouns in turns that only look like an attitude: "eine Stimme geben". */
    Set<Integer> idle(Frame frame) {
        Set<Integer> heads = new HashSet<>();
        for (StanceEntry entry : of(frame)) {
            int head = entry.idle() ? headOf(frame, entry) : -1;
            if (head >= 0) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** Token of the entry's noun, -1 if it has none. */
    int headOf(Frame frame, StanceEntry entry) {
        Chunk chunk = noun(frame, entry);
        return chunk == null ? -1 : chunk.head();
    }

    private @Nullable Chunk compound(Frame frame, Set<String> word) {
        if (!mayEndCompound(word)) {
            return null;
        }
        for (Chunk chunk : frame.chunks()) {
            Token head = article.view().token(chunk.head());
            Word tail = head.capitalised() ? article.frames().lemmas().tail(head.word()) : null;
            if (tail != null && !Collections.disjoint(article.frames().lemmas().of(tail), word)) {
                return chunk;
            }
        }
        return null;
    }

    private static boolean mayEndCompound(Set<String> word) {
        for (String form : word) {
            if (form.length() > SHORT && Character.isUpperCase(form.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean reflexive(Frame frame) {
        return frame.lemmas().contains("sich")
                || frame.lemmas().contains("uns")
                || frame.lemmas().contains("mich");
    }
}
