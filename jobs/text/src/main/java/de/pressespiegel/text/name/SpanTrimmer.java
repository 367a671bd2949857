package de.pressespiegel.text.name;

import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import de.pressespiegel.text.token.TokenKind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the edges of what the sequence model takes for a name: no marks, no titles and roles before a person, no
 * common noun behind a genitive, no generic noun before a place.
 */
final class SpanTrimmer {
    private static final int NAME = Traits.GIVEN | Traits.SURNAME | Traits.KNOWN_SURNAME | Traits.PLACE;

    private static final Set<String> EDGE_MARKS = Set.of(",", ";", ":", "-", "–", "(", "[");

    /** Below this the model is not believed against the dictionary. */
    private static final double DOUBTFUL = 0.6;

    private SpanTrimmer() {}

    /** The corrected stretch, or null when nothing of a name is left. */
    static @Nullable Draft trim(Scan scan, int first, int end, NameClass nameClass, double confidence) {
        int from = first;
        int to = end;
        while (from < to && isMark(scan, from)) {
            from++;
        }
        while (from < to && isMark(scan, to - 1)) {
            to--;
        }
        NameClass type = nameClass;
        int genitive = genitiveEnd(scan, from, to);
        if (genitive > 0 && (type == NameClass.PER || (genitive == from + 1 && !organised(scan, genitive, to)))) {
            to = genitive;
            type = type == NameClass.ORG && !scan.form(from).traits().any(Traits.PLACE) ? NameClass.PER : type;
        }
        if (type == NameClass.PER) {
            while (to - from > 1 && introduces(scan, from)) {
                from++;
            }
            while (to - from > 1 && trails(scan, to - 1)) {
                to--;
            }
        } else if (type == NameClass.LOC) {
            while (to - from > 1 && generic(scan, from) && startsName(scan, from + 1)) {
                from++;
            }
        }
        if (type == NameClass.ORG && to - from > 2 && nounBehindPlace(scan, to - 1)) {
            to--;
        }
        if (from >= to || (to - from == 1 && confidence < DOUBTFUL && doubtful(scan, from))) {
            return null;
        }
        return NameFinder.draft(scan, from, to, type, confidence, "model");
    }

    /** {@code beim Amtsgericht Aachen | Insolvenz}: the next noun of the sentence has run into the name. */
    private static boolean nounBehindPlace(Scan scan, int last) {
        Traits noun = scan.form(last).traits();
        return scan.form(last - 1).traits().any(Traits.PLACE)
                && !scan.form(last - 1).traits().any(Traits.NOUN)
                && commonOnly(noun)
                && !noun.any(Traits.ORG_HEAD | Traits.PLACE_HEAD | Traits.HYPHEN);
    }

    private static boolean isMark(Scan scan, int token) {
        return scan.token(token).kind() == TokenKind.QUOTE_MARK || EDGE_MARKS.contains(scan.text(token));
    }

    /** Behind a genitive that a common noun follows ({@code Melanies | Eltern}); 0 when there is none. */
    private static int genitiveEnd(Scan scan, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            Traits here = scan.form(i).traits();
            Traits next = scan.form(i + 1).traits();
            boolean ending = here.any(Traits.ENDS_IN_S)
                    && !here.any(Traits.NOUN | Traits.ORG_HEAD)
                    && (here.any(Traits.UNKNOWN)
                            || Genitives.certain(scan.token(i).word()) != null);
            if (ending
                    && scan.form(i + 1).plainNoun()
                    && !next.any(NAME | Traits.UPPER | Traits.ORG_HEAD | Traits.PLACE_HEAD)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean organised(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.form(i).traits().any(Traits.ORG_HEAD | Traits.PLACE_HEAD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean introduces(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        return (traits.any(Traits.ROLE | Traits.TITLE | Traits.COMPOUND) || commonOnly(traits))
                && !traits.any(Traits.GIVEN | Traits.PARTICLE | Traits.INITIAL)
                && (!traits.any(Traits.SURNAME) || traits.any(Traits.TITLE));
    }

    private static boolean commonOnly(Traits traits) {
        return traits.any(Traits.NOUN) && !traits.any(NAME | Traits.UPPER);
    }

    private static boolean trails(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        if (!traits.any(Traits.CAPITAL)) {
            String text = scan.text(token);
            return !traits.any(Traits.NUMBER)
                    && text.equals(text.toLowerCase(Locale.ROOT))
                    && Character.isLetter(text.charAt(0));
        }
        return scan.token(token).word().is(Feature.ARTICLE);
    }

    private static boolean generic(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        return traits.any(Traits.CAPITAL)
                && (commonOnly(traits) || traits.any(Traits.COMPOUND))
                && !traits.any(Traits.PLACE_HEAD);
    }

    private static boolean startsName(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        return traits.any(Traits.CAPITAL)
                && (traits.any(Traits.PLACE | Traits.UNKNOWN)
                        || scan.form(token).names() != null);
    }

    private static boolean doubtful(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        return NameFinder.common(scan.form(token))
                || (traits.any(Traits.COMPOUND)
                        && traits.any(Traits.HYPHEN)
                        && !traits.any(Traits.ORG_HEAD | Traits.PLACE_SUFFIX));
    }
}
