package de.pressespiegel.text.syntax;

import static de.pressespiegel.text.syntax.WordClass.ADVERB;
import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.FINITE;
import static de.pressespiegel.text.syntax.WordClass.INFLECTED;
import static de.pressespiegel.text.syntax.WordClass.NAME;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.NUMERAL;
import static de.pressespiegel.text.syntax.WordClass.PARTICIPLE;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.PRONOUN;

import de.pressespiegel.text.token.TokenKind;

/** Base noun phrases: determiner, adjectives, noun with names, bracket. Filled once a document. */
final class Phrases {
    private static final int PARTICIPIAL_REACH = 9;
    private static final int BRACKET_REACH = 8;

    private final TextView view;
    private final int[] end;
    private final int[] mask;
    private final int[] head;
    private final boolean[] inside;

    Phrases(TextView view) {
        this.view = view;
        int n = view.size();
        end = new int[n];
        mask = new int[n];
        head = new int[n];
        inside = new boolean[n];
        int t = 0;
        while (t < n) {
            int stop = read(t);
            t = stop > t ? stop : t + 1;
        }
    }

    /** Behind the last token of the base phrase that starts here; 0 if none does. */
    int end(int t) {
        return end[t];
    }

    int mask(int t) {
        return mask[t];
    }

    int head(int t) {
        return head[t];
    }

    private int read(int t) {
        Lexeme first = view.lexeme(t);
        int limit = view.sentenceEnd(t);
        if (first.is(DETERMINER) && !(first.is(NOUN) && !first.is(PRONOUN))) {
            return readDetermined(t, limit);
        }
        boolean particle = !first.is(NOUN | PREPOSITION | DETERMINER)
                && view.isNameParticle(t)
                && t + 1 < limit
                && view.lexeme(t + 1).is(NAME);
        if (particle) {
            return set(t, nounChain(t + 1, limit), view.lexeme(t + 1).cases(), t + 1);
        }
        if (first.is(PRONOUN)) {
            return set(t, t + 1, first.cases(), t);
        }
        int i = t;
        while (i < limit && isAdjective(i, limit)) {
            i++;
        }
        i = capitalAdjectives(i, limit);
        if (i < limit && startsNoun(i)) {
            int owned = owned(i, limit);
            if (owned > i) {
                return set(t, nounChain(owned, limit), view.lexeme(owned).cases(), owned);
            }
            int after = nounChain(i, limit);
            return set(t, after, view.lexeme(i).cases(), i);
        }
        if (first.is(NUMERAL) || view.token(t).kind() == TokenKind.NUMBER) {
            int j = t + 1;
            while (j < limit && isAdjective(j, limit)) {
                j++;
            }
            if (j < limit && startsNoun(j)) {
                // "80 Prozent": counts as plural whatever its form
                int plural = view.token(t).is("1") ? 0 : Cases.PLURAL & (Cases.NOMINATIVE | Cases.ACCUSATIVE);
                return set(t, nounChain(j, limit), view.lexeme(j).cases() | plural, j);
            }
        }
        return 0;
    }

    private int readDetermined(int t, int limit) {
        int determiner = view.lexeme(t).cases();
        int i = t + 1;
        while (i < limit
                && (isAdjective(i, limit)
                        || (view.lexeme(i).is(ADVERB) && !view.lexeme(i).is(FINITE) && nextIsAdjective(i, limit)))) {
            i++;
        }
        if (i < limit
                && view.lexeme(i).is(DETERMINER)
                && i == t + 1
                && !view.lexeme(i).is(NOUN)
                && view.lexeme(t).is(DETERMINER)) {
            // "alle diese", "die beiden", "die meisten"
            int inner = (view.lexeme(i).cases() & determiner) == 0 ? 0 : readDetermined(i, limit);
            if (inner > i + 1) {
                int both = mask[i] & determiner;
                int h = head[i];
                end[i] = 0;
                return set(t, inner, both == 0 ? determiner : both, h);
            }
        }
        i = capitalAdjectives(i, limit);
        if (i < limit && startsNoun(i)) {
            if (neverNominative(view.lower(t))) {
                determiner &= ~Cases.NOMINATIVE;
            }
            int noun = view.lexeme(i).cases();
            int both = determiner & noun;
            if (both == 0 && view.isMark(i)) {
                both = determiner;
            }
            boolean unknown = (noun & Cases.NOMINATIVE) == (Cases.SINGULAR & Cases.NOMINATIVE);
            if (view.lexeme(i).is(NAME) && (both == 0 || unknown)) {
                both = determiner;
            }
            if (both != 0 || !view.lexeme(t).is(PRONOUN)) {
                return set(t, nounChain(i, limit), both == 0 ? determiner : both, i);
            }
            // die Regierung: a misread noun; keep the determiner's cases rather than lose the phrase
            return set(t, nounChain(i, limit), determiner, i);
        }
        int participial = participial(t, limit);
        if (participial > 0) {
            int both = determiner & view.lexeme(participial).cases();
            if (both != 0) {
                return set(t, nounChain(participial, limit), both, participial);
            }
        }
        if (view.lexeme(t).is(PRONOUN)) {
            return set(t, t + 1, determiner, t);
        }
        return 0;
    }

    /** "einer", "seiner", "ihrer" before a noun: the nominative would be "ein", "sein", "ihr". */
    private static boolean neverNominative(String determiner) {
        return determiner.endsWith("einer") || determiner.equals("ihrer") || determiner.equals("unserer");
    }

    /** "Vereinten" Nationen, "Auswärtige" Amt: capitalised adjectives inside names. */
    private int capitalAdjectives(int start, int limit) {
        int i = start;
        while (i + 1 < limit
                && view.lexeme(i).is(NOUN)
                && view.lexeme(i).is(INFLECTED)
                && view.lexeme(i + 1).is(NOUN)
                && !view.lexeme(i + 1).is(DETERMINER | NAME)
                && knownCommon(view.lexeme(i + 1))) {
            i++;
        }
        return i;
    }

    /** The noun behind a name in the genitive: "Mexikos Innenminister", "Berlins Regierender Bürgermeister"; 0 if none. */
    private int owned(int i, int limit) {
        Lexeme name = view.lexeme(i);
        if (!name.is(NAME) || !name.lower().endsWith("s") || view.isMark(i)) {
            return 0;
        }
        int j = i + 1;
        while (j < limit
                && (isAdjective(j, limit)
                        || view.lexeme(j).is(INFLECTED)
                                && view.lexeme(j).is(NOUN)
                                && j + 1 < limit
                                && view.lexeme(j + 1).is(NOUN))) {
            j++;
        }
        boolean common = j < limit
                && view.lexeme(j).is(NOUN)
                && !view.isMark(j)
                && !view.lexeme(j).is(NAME);
        return common ? j : 0;
    }

    private boolean nextIsAdjective(int i, int limit) {
        return i + 1 < limit
                && (isAdjective(i + 1, limit)
                        || (view.lexeme(i + 1).is(ADVERB) && i + 2 < limit && isAdjective(i + 2, limit)));
    }

    /** The noun of "die [in zwei Wochen] anstehende Abstimmung"; 0 if none. */
    private int participial(int t, int limit) {
        Lexeme next = t + 1 < limit ? view.lexeme(t + 1) : view.lexeme(t);
        boolean opens = next.is(PREPOSITION | NUMERAL | DETERMINER | ADVERB | PRONOUN | NOUN)
                || view.token(Math.min(t + 1, limit - 1)).kind() == TokenKind.NUMBER;
        if (!opens) {
            return 0;
        }
        for (int i = t + 2; i < Math.min(limit - 1, t + PARTICIPIAL_REACH); i++) {
            Lexeme lexeme = view.lexeme(i);
            if (view.token(i).kind() == TokenKind.PUNCTUATION) {
                return 0;
            }
            if (lexeme.is(INFLECTED) && startsNoun(i + 1) && !lexeme.is(NOUN)) {
                return i + 1;
            }
            if (lexeme.is(FINITE) && !lexeme.is(INFLECTED)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isAdjective(int i, int limit) {
        Lexeme lexeme = view.lexeme(i);
        if (lexeme.is(NOUN)) {
            return false;
        }
        if (lexeme.is(INFLECTED) && !lexeme.is(PREPOSITION | DETERMINER)) {
            return !lexeme.is(FINITE)
                    || (i + 1 < limit
                            && (view.lexeme(i + 1).is(NOUN)
                                    || view.lexeme(i + 1).is(INFLECTED))
                            && i > 0
                            && view.lexeme(i - 1).is(DETERMINER | INFLECTED | PREPOSITION));
        }
        boolean number = lexeme.is(NUMERAL) || view.token(i).kind() == TokenKind.NUMBER;
        if (number) {
            return i + 1 < limit && (view.lexeme(i + 1).is(NOUN | INFLECTED | NUMERAL));
        }
        return lexeme.is(ADVERB)
                && view.token(i).isWord()
                && !lexeme.is(FINITE | PARTICIPLE)
                && i > 0
                && view.lexeme(i - 1).is(DETERMINER)
                && i + 1 < limit
                && view.lexeme(i + 1).is(INFLECTED)
                && !view.lexeme(i + 1).is(FINITE);
    }

    private boolean startsNoun(int i) {
        return view.lexeme(i).is(NOUN) || nameInMarks(i) > 0;
    }

    /** Behind a short marked name, „Der Spiegel“; 0 if none starts here. */
    private int nameInMarks(int i) {
        int close = view.mate(i);
        if (close <= i + 1 || close - i > 7 || view.zone(i) >= 0 || view.saysSomething(i, close)) {
            return 0;
        }
        return Character.isUpperCase(view.token(i + 1).form().charAt(0))
                        || Character.isDigit(view.token(i + 1).form().charAt(0))
                        || view.lexeme(i + 1).is(DETERMINER)
                ? close + 1
                : 0;
    }

    private int nounChain(int start, int limit) {
        int i = start;
        boolean first = true;
        boolean nameLike = false;
        while (i < limit) {
            Lexeme lexeme = view.lexeme(i);
            int marked = nameInMarks(i);
            if (marked > 0) {
                i = marked;
                first = false;
                if (i < limit && view.lexeme(i).form().startsWith("-")) {
                    i++;
                }
                continue;
            }
            boolean more = lexeme.is(NOUN)
                    && (first || lexeme.is(NAME) || nameLike || !knownCommon(lexeme) || nameFollows(i, limit));
            if (more) {
                nameLike = lexeme.is(NAME);
                first = false;
                i++;
                continue;
            }
            int particle = nobility(i, limit);
            if (!first && nameLike && particle > 0) {
                i = particle;
                continue;
            }
            break;
        }
        i = ellipsis(i, limit);
        return bracket(i, limit);
    }

    /** "Mafiajägers Salvatore Boemi": a given name that reads as a common noun. */
    private boolean nameFollows(int i, int limit) {
        return i + 1 < limit
                && view.lexeme(i + 1).is(NAME)
                && view.lexeme(i + 1).is(NOUN)
                && !view.lexeme(i).is(WordClass.TIME);
    }

    private static boolean knownCommon(Lexeme lexeme) {
        return lexeme.cases() != 0 && !lexeme.is(NAME);
    }

    /** "de", "von der", "bin", "al": behind it when a name follows. */
    private int nobility(int i, int limit) {
        int j = i;
        while (j < limit && j < i + 2 && view.isNameParticle(j)) {
            j++;
        }
        return j > i && j < limit && view.lexeme(j).is(NAME) ? j : 0;
    }

    /** "CDU/CSU", "SPD- und FDP-Politiker". */
    private int ellipsis(int i, int limit) {
        if (i > 0
                && i < limit - 1
                && view.token(i).is("/")
                && view.lexeme(i + 1).is(NOUN)) {
            return nounChain(i + 1, limit);
        }
        if (i > 0
                && i < limit - 1
                && view.token(i - 1).form().endsWith("-")
                && view.lexeme(i).is(WordClass.COORDINATOR)) {
            int j = i + 1;
            while (j < limit && isAdjective(j, limit)) {
                j++;
            }
            if (j < limit && view.lexeme(j).is(NOUN)) {
                return nounChain(j, limit);
            }
        }
        return i;
    }

    private int bracket(int i, int limit) {
        if (i < limit && view.token(i).is("(")) {
            for (int j = i + 1; j < Math.min(limit, i + BRACKET_REACH); j++) {
                if (view.token(j).is(")")) {
                    int after = j + 1;
                    // the name may go on behind its bracket: "Kim (links) Meier" is rare, a name in brackets is the
                    // rule
                    return after;
                }
            }
        }
        return i;
    }

    /** Whether a phrase of several tokens has begun before the token and its head noun is still to come. */
    boolean inside(int t) {
        return inside[t];
    }

    private int set(int t, int stop, int cases, int nounHead) {
        for (int i = t + 1; i < nounHead; i++) {
            inside[i] = true;
        }
        end[t] = stop;
        mask[t] = cases;
        head[t] = nounHead;
        return stop;
    }
}
