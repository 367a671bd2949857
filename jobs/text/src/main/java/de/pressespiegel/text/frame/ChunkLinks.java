package de.pressespiegel.text.frame;

import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which phrase depends on the one before it: genitive attributes and coordination. */
final class ChunkLinks {
    private static final Set<String> COORDINATORS =
            Set.of("und", "oder", "sowie", "noch", "bzw.", "beziehungsweise", "&");
    private static final Set<String> JOINING = Set.of("und", "oder", "sowie", "noch", "auch", "als", "sondern", "wie");

    private final TextView view;
    private final MentionIndex mentions;

    ChunkLinks(TextView view, MentionIndex mentions) {
        this.view = view;
        this.mentions = mentions;
    }

    /** The chunk whose genitive attribute the phrase is, -1 if none. */
    int genitive(List<Chunk> chunks, int phrase, int end, int cases) {
        if (chunks.isEmpty()) {
            return -1;
        }
        Chunk last = chunks.get(chunks.size() - 1);
        boolean relative = last.end() == last.phrase() + 1
                && view.is(last.head(), WordClass.RELATIVE)
                && !view.is(last.head(), WordClass.NOUN);
        if (relative
                || last.genitiveOf() > last.no()
                || last.end() != phrase
                || !Cases.genitive(cases) && !feminineName(phrase, cases)
                || view.is(last.head(), WordClass.PRONOUN)
                        && !view.is(last.head(), WordClass.NOUN | WordClass.DETERMINER)) {
            return -1;
        }
        boolean determined = view.is(phrase, WordClass.DETERMINER);
        if (determined) {
            String lower = view.lower(phrase);
            boolean genitiveForm = lower.endsWith("er") || lower.endsWith("es") || lower.equals("des");
            return genitiveForm ? last.no() : -1;
        }
        boolean name = mentions.possessor(phrase, end)
                || view.lexeme(end - 1).form().endsWith("s") && view.is(phrase, WordClass.NAME);
        boolean adjective = view.is(phrase, WordClass.INFLECTED)
                && !view.is(phrase, WordClass.NOUN)
                && view.lower(phrase).endsWith("er");
        return name || adjective ? last.no() : -1;
    }

    /** "der Ukraine": the dictionary has no genitive of a feminine name. */
    private boolean feminineName(int phrase, int cases) {
        return view.is(phrase, "der") && (cases & Cases.DATIVE & Cases.FEMININE) != 0;
    }

    /** The chunk that the phrase is coordinated with, -1 if none. */
    int joined(List<Chunk> chunks, @Nullable String preposition, int start, int from, int cases) {
        if (chunks.isEmpty()) {
            return -1;
        }
        Chunk last = chunks.get(chunks.size() - 1);
        int gap = Math.min(start, from);
        if (gap <= last.end() || gap - last.end() > 3) {
            return -1;
        }
        boolean coordinator = false;
        for (int t = last.end(); t < gap; t++) {
            boolean comma = view.is(t, ",");
            if (!comma && !JOINING.contains(view.lower(t)) && !COORDINATORS.contains(view.lower(t))) {
                return -1;
            }
            coordinator |= COORDINATORS.contains(view.lower(t)) || view.lower(t).equals("auch");
        }
        if (!coordinator && !(view.is(last.end(), ",") && gap == last.end() + 1 && listGoesOn(gap))) {
            return -1;
        }
        if (preposition != null && !preposition.equals(last.preposition())) {
            return -1;
        }
        boolean compatible = last.preposition() != null || (bits(last.cases()) & bits(cases)) != 0;
        if (!compatible) {
            return -1;
        }
        return last.joinedTo() >= 0 ? last.joinedTo() : last.no();
    }

    /** Whether behind the phrase at t a coordinator closes the list. */
    private boolean listGoesOn(int t) {
        int end = view.phraseEnd(t);
        for (int i = 0; i < 6 && end > 0 && end < view.sentenceEnd(t); i++) {
            if (COORDINATORS.contains(view.lower(end))) {
                return true;
            }
            if (!view.is(end, ",")) {
                return false;
            }
            end = end + 1 < view.sentenceEnd(t) ? view.phraseEnd(end + 1) : 0;
        }
        return false;
    }

    private static int bits(int mask) {
        return ((mask & Cases.NOMINATIVE) != 0 ? 1 : 0)
                | ((mask & Cases.GENITIVE) != 0 ? 2 : 0)
                | ((mask & Cases.DATIVE) != 0 ? 4 : 0)
                | ((mask & Cases.ACCUSATIVE) != 0 ? 8 : 0);
    }
}
