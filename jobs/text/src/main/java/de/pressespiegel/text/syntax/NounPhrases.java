package de.pressespiegel.text.syntax;

import static de.pressespiegel.text.syntax.WordClass.ADVERB;
import static de.pressespiegel.text.syntax.WordClass.COORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.NAME;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.PRONOUN;
import static de.pressespiegel.text.syntax.WordClass.TRAILING;

/** Whole noun phrases: base phrase with genitives, prepositional attributes, coordination and apposition. */
public final class NounPhrases {
    private NounPhrases() {}

    /** How readily prepositional phrases are taken in. */
    public enum Attachment {
        /** Only prepositions that mostly mark attributes: von, für. */
        CAREFUL,
        /** All: the phrase is known to be one constituent. */
        GREEDY
    }

    /**
     * Behind the last token of the whole phrase whose base phrase starts at {@code start}.
     *
     * @param limit no token from here on is taken
     */
    public static int end(TextView view, int start, int limit, Attachment attachment) {
        int base = view.phraseEnd(start);
        if (base == 0 || base > limit) {
            return base > limit && base > 0 ? limit : start;
        }
        if (view.is(start, PRONOUN) && base == start + 1 && !view.is(start, DETERMINER)) {
            return base;
        }
        int i = base;
        boolean single = base == start + 1 && view.is(start, PRONOUN) && !view.is(start, NOUN);
        while (i < limit) {
            int next = attribute(view, start, i, limit, attachment, single);
            if (next <= i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private static int attribute(TextView view, int start, int i, int limit, Attachment attachment, boolean single) {
        int genitive = genitive(view, i, limit);
        boolean name = view.is(start, NAME) && view.is(i, DETERMINER) && !view.is(i - 1, ")");
        if (genitive > i && !single && !name) {
            return genitive;
        }
        if (view.is(i, PREPOSITION) && attaches(view, i, start, attachment)) {
            int inner = i + 1 < limit ? view.phraseEnd(i + 1) : 0;
            if (inner > 0 && inner <= limit) {
                return inner;
            }
        }
        if (view.is(i, COORDINATOR) && i + 1 < limit) {
            int inner = view.phraseEnd(i + 1);
            if (inner > 0 && inner <= limit && compatible(view, start, i + 1)) {
                return inner;
            }
        }
        if (attachment == Attachment.GREEDY
                && !single
                && view.is(i, ADVERB)
                && !view.is(i, TRAILING)
                && i + 1 < limit
                && view.is(i + 1, PREPOSITION)) {
            int inner = i + 2 < limit ? view.phraseEnd(i + 2) : 0;
            return inner > 0 && inner <= limit ? inner : i;
        }
        return i;
    }

    private static boolean compatible(TextView view, int start, int other) {
        if (view.is(other, PRONOUN) && !view.is(other, DETERMINER)) {
            return view.is(start, PRONOUN);
        }
        int a = view.phraseCases(start);
        int b = view.phraseCases(other);
        return (caseBits(a) & caseBits(b)) != 0;
    }

    /** Which cases occur, whatever number and gender. */
    static int caseBits(int mask) {
        return ((mask & Cases.NOMINATIVE) != 0 ? 1 : 0)
                | ((mask & Cases.GENITIVE) != 0 ? 2 : 0)
                | ((mask & Cases.DATIVE) != 0 ? 4 : 0)
                | ((mask & Cases.ACCUSATIVE) != 0 ? 8 : 0);
    }

    private static int genitive(TextView view, int i, int limit) {
        int end = view.phraseEnd(i);
        if (end == 0 || end > limit || !Cases.genitive(view.phraseCases(i))) {
            return i;
        }
        if (view.is(i, PRONOUN) && end == i + 1 && !view.is(i, NOUN)) {
            return i;
        }
        // a bare noun is a genitive only as a name with -s: "Deutschlands"
        boolean bare = !view.is(i, DETERMINER);
        if (bare && !(view.is(i, NAME) && view.lexeme(i).form().endsWith("s") && end == i + 1)) {
            boolean adjective = view.is(i, WordClass.INFLECTED)
                    && !view.is(i, NOUN)
                    && view.lexeme(i).lower().endsWith("er");
            return adjective ? end : i;
        }
        return end;
    }

    private static boolean attaches(TextView view, int i, int start, Attachment attachment) {
        String preposition = view.lower(i);
        if (attachment == Attachment.GREEDY) {
            return !preposition.equals("gegenüber") && !preposition.equals("laut");
        }
        return switch (preposition) {
            case "von", "vom" -> !view.is(i + 1, WordClass.TIME);
            case "für", "beim", "bei", "aus", "zur", "zum" ->
                view.phraseHead(start) > 0
                        && view.is(view.phraseHead(start), NOUN)
                        && !view.is(view.phraseHead(start), NAME)
                        && (preposition.equals("für")
                                || view.phraseEnd(start) == i
                                        && !preposition.startsWith("zu")
                                        && !preposition.equals("aus"));
            default -> false;
        };
    }

    /** Whether the head of the base phrase is a personal, demonstrative or indefinite pronoun alone. */
    public static boolean isPronoun(TextView view, int start) {
        return view.phraseEnd(start) == start + 1 && view.is(start, PRONOUN) && !view.is(start, NOUN);
    }
}
