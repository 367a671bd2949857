package de.pressespiegel.text.token;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.morphology.Morphology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a stretch of text into tokens and sentences. The segments keep lines apart that do not belong together, so a
 * line break inside one is a blank. A sentence ends at {@code . ! ? …}
 * (with the closing marks behind it) unless an abbreviation, an ordinal or a lower-case word speaks against it, and
 * where it grows beyond what anybody writes.
 */
public final class Tokenizer {
    /**
     * Tokens of the longest sentence. The longest of 292,020 sentences of the German press of 2020 and 2021 has 195; what
     * has more is a list, a table or a text without full stops, and is cut at a mark or, where there is none, anywhere.
     */
    private static final int LONGEST = 400;

    private static final int SHORTEST_CUT = LONGEST / 2;

    /**
     * Characters of the longest word or number. The longest in 6,000 articles of the German press is a web address of 118; a
     * run of letters without end is cut, for every stage takes words apart.
     */
    private static final int LONGEST_WORD = 200;

    private final Morphology morphology;
    private final Abbreviations abbreviations;

    private Tokenizer(Morphology morphology, Abbreviations abbreviations) {
        this.morphology = morphology;
        this.abbreviations = abbreviations;
    }

    /** Loads {@code conf/lexicon/abbreviations.tsv}. */
    public static Tokenizer load(Path conf, Morphology morphology) {
        return new Tokenizer(morphology, Abbreviations.load(conf));
    }

    /** A token before its sentence is known. */
    private record Raw(int start, int end, TokenKind kind, boolean spaceBefore) {}

    /**
     * Adds the tokens and sentences of one segment.
     *
     * @param text the whole article
     * @param start first character of the segment
     * @param end behind its last character
     */
    public void add(
            String text,
            int start,
            int end,
            int segmentNo,
            SegmentKind kind,
            List<Token> tokens,
            List<Sentence> sentences) {
        List<Raw> raw = scan(text, start, end);
        int first = 0;
        int pause = -1;
        for (int i = 0; i < raw.size(); i++) {
            pause = isPause(text, raw.get(i)) ? i : pause;
            int last = -1;
            if (i == raw.size() - 1 || endsSentence(text, raw, first, i)) {
                last = i;
            } else if (i - first + 1 == LONGEST) {
                last = pause >= first + SHORTEST_CUT ? pause : i;
            }
            if (last >= 0) {
                addSentence(text, raw.subList(first, last + 1), segmentNo, kind, tokens, sentences);
                first = last + 1;
            }
        }
    }

    /** A mark between clauses or items, at which a sentence without end may be cut. */
    private static boolean isPause(String text, Raw raw) {
        return raw.kind() == TokenKind.PUNCTUATION && ",;:–—|•".indexOf(text.charAt(raw.start())) >= 0;
    }

    private void addSentence(
            String text, List<Raw> raw, int segmentNo, SegmentKind kind, List<Token> tokens, List<Sentence> sentences) {
        int firstToken = tokens.size();
        boolean seenWord = false;
        boolean afterOpening = false;
        for (Raw r : raw) {
            String form = withoutBreak(text.substring(r.start(), r.end()));
            boolean word = r.kind() == TokenKind.WORD;
            boolean initial = word && (!seenWord || afterOpening);
            tokens.add(new Token(
                    tokens.size(), r.start(), r.end(), r.kind(), morphology.word(form), r.spaceBefore(), initial));
            seenWord |= word || r.kind() == TokenKind.NUMBER;
            // the first word behind an opening mark or a colon may be capitalised for its place only
            afterOpening = (r.kind() == TokenKind.QUOTE_MARK && r.spaceBefore()) || form.equals(":");
        }
        sentences.add(new Sentence(
                sentences.size(),
                firstToken,
                tokens.size(),
                raw.get(0).start(),
                raw.get(raw.size() - 1).end(),
                segmentNo,
                kind));
    }

    /** A word that was broken at the end of a line is read without hyphen and break. */
    private static String withoutBreak(String form) {
        int hyphen = form.indexOf("-\n");
        return hyphen < 0 ? form : form.substring(0, hyphen) + form.substring(hyphen + 2);
    }

    private List<Raw> scan(String text, int start, int end) {
        List<Raw> raw = new ArrayList<>((end - start) / 5 + 4);
        int i = start;
        boolean space = true;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u202f') {
                space = true;
                i++;
                continue;
            }
            int limit = Math.min(end, i + LONGEST_WORD);
            int tokenEnd;
            TokenKind kind;
            if (Character.isDigit(c)) {
                tokenEnd = numberEnd(text, i, limit);
                kind = hasLetter(text, i, tokenEnd) ? TokenKind.WORD : TokenKind.NUMBER;
            } else if (Character.isLetter(c) || isSurrogateLetter(text, i)) {
                tokenEnd = wordEnd(text, i, limit);
                kind = TokenKind.WORD;
            } else if (Marks.isMark(c)) {
                tokenEnd = i + 1;
                // two single marks or primes used as one double mark
                if (tokenEnd < end && Marks.isSingle(c) && text.charAt(tokenEnd) == c) {
                    tokenEnd++;
                }
                kind = TokenKind.QUOTE_MARK;
            } else if (c == '.' && text.startsWith("..", i)) {
                tokenEnd = i;
                while (tokenEnd < limit && text.charAt(tokenEnd) == '.') {
                    tokenEnd++;
                }
                kind = TokenKind.PUNCTUATION;
            } else {
                tokenEnd = i + Character.charCount(text.codePointAt(i));
                kind = TokenKind.PUNCTUATION;
            }
            raw.add(new Raw(i, tokenEnd, kind, space));
            space = false;
            i = tokenEnd;
        }
        return raw;
    }

    private static boolean isSurrogateLetter(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && Character.isLetter(text.codePointAt(i));
    }

    private static boolean hasLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int numberEnd(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean joins = (c == '.' || c == ',' || c == ':' || c == '/')
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i + 1))
                    && i > start;
            boolean hyphen = c == '-' && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || joins || hyphen) {
                i++;
            } else {
                break;
            }
        }
        // an ordinal keeps its period: "am 3. Mai", "der 2. Weltkrieg"
        if (i < end && text.charAt(i) == '.' && isOrdinal(text, start, i, end)) {
            i++;
        }
        return i;
    }

    private static boolean isOrdinal(String text, int start, int period, int end) {
        if (period - start > 4 || hasLetter(text, start, period)) {
            return false;
        }
        int next = period + 1;
        if (next >= end || (!Character.isWhitespace(text.charAt(next)) && text.charAt(next) != '\u00a0')) {
            return false;
        }
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= end || !Character.isLetterOrDigit(text.charAt(next))) {
            return false;
        }
        if (period - start <= 2 || Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        return false;
    }

    private int wordEnd(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '_'
                    || c == '\u00ad';
            boolean joins = (c == '-' || c == '‑' || c == '\'' || c == '’' || c == '&')
                    && i + 1 < end
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && i > start;
            boolean star = (c == '*' || c == ':') && text.startsWith("innen", i + 1);
            boolean domain = c == '.' && isDomain(text, start, i, end);
            boolean trailingHyphen =
                    c == '-' && (i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == ',');
            boolean broken = c == '-' && i > start && continuesBelow(text, i, end);
            if (letter || joins || star || domain) {
                i++;
            } else if (broken) {
                i += 2;
            } else if (trailingHyphen) {
                return i + 1;
            } else {
                break;
            }
        }
        if (i < end && text.charAt(i) == '.' && takesPeriod(text, start, i, end)) {
            i++;
        }
        return i;
    }

    /** A hyphen at the end of a hard-wrapped line, with a small letter at the start of the next. */
    private static boolean continuesBelow(String text, int hyphen, int end) {
        return hyphen + 2 < end
                && text.charAt(hyphen + 1) == '\n'
                && Character.isLowerCase(text.charAt(hyphen + 2))
                && !text.startsWith("und ", hyphen + 2)
                && !text.startsWith("oder ", hyphen + 2);
    }

    /** {@code FAZ.NET}, {@code example.com}, {@code u.a.}: letters straight behind the period. */
    private static boolean isDomain(String text, int start, int period, int end) {
        return period > start
                && period + 1 < end
                && Character.isLetter(text.charAt(period + 1))
                && (period - start == 1
                        || Character.isLowerCase(text.charAt(period + 1))
                        || Character.isUpperCase(text.charAt(period - 1)));
    }

    private boolean takesPeriod(String text, int start, int period, int end) {
        String withPeriod = text.substring(start, period + 1);
        if (abbreviations.contains(withPeriod)) {
            return true;
        }
        boolean initial = period - start == 1
                && Character.isUpperCase(text.charAt(start))
                && period + 2 < end
                && Character.isLetter(text.charAt(period + 2));
        boolean innerPeriods = withPeriod.indexOf('.') < withPeriod.length() - 1 && withPeriod.length() <= 8;
        return initial || innerPeriods;
    }

    private boolean endsSentence(String text, List<Raw> raw, int first, int i) {
        // closing marks and brackets behind the end belong to the sentence
        if (i + 1 < raw.size() && isClosing(text, raw, i + 1)) {
            return false;
        }
        int mark = i;
        while (mark > first && isClosing(text, raw, mark)) {
            mark--;
        }
        String form = form(text, raw.get(mark));
        boolean hard = form.equals("!") || form.equals("?");
        boolean soft = form.equals(".") || form.equals("…") || form.startsWith("..");
        boolean abbreviation =
                raw.get(mark).kind() == TokenKind.WORD && form.endsWith(".") && abbreviations.mayEndSentence(form);
        if (!hard && !soft && !abbreviation) {
            return false;
        }
        return startsSentence(text, raw, i + 1, abbreviation);
    }

    private static boolean isClosing(String text, List<Raw> raw, int i) {
        Raw r = raw.get(i);
        char c = text.charAt(r.start());
        if (c == ')' || c == ']') {
            return true;
        }
        if (r.kind() != TokenKind.QUOTE_MARK || r.spaceBefore() || c == '„' || c == '‚') {
            return false;
        }
        // straight behind the end and not glued to a following word
        return i + 1 >= raw.size()
                || raw.get(i + 1).spaceBefore()
                || raw.get(i + 1).kind() != TokenKind.WORD;
    }

    private boolean startsSentence(String text, List<Raw> raw, int next, boolean afterAbbreviation) {
        if (next >= raw.size()) {
            return true;
        }
        int i = next;
        while (i < raw.size() - 1 && raw.get(i).kind() == TokenKind.QUOTE_MARK) {
            i++;
        }
        Raw r = raw.get(i);
        char c = text.charAt(r.start());
        if (r.kind() == TokenKind.NUMBER) {
            return !afterAbbreviation;
        }
        if (r.kind() == TokenKind.PUNCTUATION) {
            return c == '(' || c == '[' || c == '–' || c == '-' || c == '•' || c == '*';
        }
        if (Character.isLowerCase(c)) {
            return false;
        }
        if (!raw.get(next).spaceBefore() && next > 0 && raw.get(next).kind() == TokenKind.WORD) {
            // "Ende.Neuer Satz": a lost space
            return !afterAbbreviation;
        }
        // "Dr. Meier": after an abbreviation only a word that is common in lower case starts a sentence
        return !afterAbbreviation
                || morphology.word(form(text, r).toLowerCase(Locale.ROOT)).known();
    }

    private static String form(String text, Raw raw) {
        return text.substring(raw.start(), raw.end());
    }
}
