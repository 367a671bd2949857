package de.pressespiegel.text.view;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Characters as analysis reads them: without those that nobody sees, with one form for each letter, hyphen and blank, and
 * with the characters that references mean.
 */
final class CharacterForms {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char MINUS = '\u2212';
    private static final char NEXT_LINE = '\u0085';

    private CharacterForms() {}

    /** Rewrites a text; null when it has only plain characters, which one scan finds out. */
    static @Nullable Rewriter rewritten(String text) {
        int i = nextSpecial(text, 0);
        if (i == text.length()) {
            return null;
        }
        Rewriter rewriter = new Rewriter(text);
        while (i < text.length()) {
            i = nextSpecial(text, rewrite(rewriter, text, i));
        }
        return rewriter.unchanged() ? null : rewriter;
    }

    private static int nextSpecial(String text, int from) {
        int i = from;
        while (i < text.length() && !isSpecial(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character may have to be rewritten. Most are letters of Latin-1, so these are decided first. */
    private static boolean isSpecial(char c) {
        if (c < 0x7f) {
            return c == '&' || (c < ' ' && c != '\n' && c != '\r' && c != '\t');
        }
        if (c < 0x300) {
            return (c <= 0xa0 && c != NEXT_LINE) || c == SOFT_HYPHEN;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK || c == MINUS || form(c) != null;
    }

    /** Rewrites the special character at a place; returns where to go on. */
    private static int rewrite(Rewriter rewriter, String text, int i) {
        char c = text.charAt(i);
        if (c == '&') {
            return reference(rewriter, text, i);
        }
        if (c == SOFT_HYPHEN && breaksWord(text, i)) {
            rewriter.replace(i, i + 1, "-");
        } else if (c == MINUS) {
            if (i > 0 && isLetter(text, i - 1) && isLetter(text, i + 1)) {
                rewriter.replace(i, i + 1, "-");
            }
        } else {
            String form = form(c);
            if (form != null) {
                rewriter.replace(i, i + 1, form);
            } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                return composed(rewriter, text, i);
            }
        }
        return i + 1;
    }

    private static int reference(Rewriter rewriter, String text, int ampersand) {
        CharacterReferences.Reference reference = CharacterReferences.at(text, ampersand);
        if (reference == null) {
            return ampersand + 1;
        }
        StringBuilder read = new StringBuilder();
        reference.characters().chars().forEach(c -> {
            String form = form((char) c);
            read.append(form == null ? String.valueOf((char) c) : form);
        });
        rewriter.replace(ampersand, reference.end(), read.toString());
        return reference.end();
    }

    /** A letter and the marks on it, as one letter where there is one: "u" and two dots above. */
    private static int composed(Rewriter rewriter, String text, int mark) {
        int start = mark - 1;
        int end = mark + 1;
        while (end < text.length() && isCombining(text.charAt(end))) {
            end++;
        }
        if (start >= rewriter.done() && isLetter(text, start)) {
            String letters = text.substring(start, end);
            String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
            if (!composed.equals(letters)) {
                rewriter.replace(start, end, composed);
            }
        }
        return end;
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && form(c) == null;
    }

    private static boolean isLetter(String text, int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    /** A soft hyphen at the end of a line is a hyphen that is seen, when the next line goes on in small letters. */
    private static boolean breaksWord(String text, int hyphen) {
        int i = hyphen + 1;
        boolean lineBreak = false;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            lineBreak |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
            i++;
        }
        return lineBreak && i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    /** The plain form of a character wherever it stands; null when it is plain itself. */
    private static @Nullable String form(char c) {
        return switch (c) {
            case '\n', '\r', '\t', ' ', NEXT_LINE -> null;
            case '\u2010', '\u2011' -> "-";
            case '\ufb00', '\ufb01', '\ufb02', '\ufb03', '\ufb04', '\ufb05', '\ufb06' ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            // the combining grapheme joiner and the variation selectors are marks that nobody sees
            case '\u034f' -> "";
            default -> c >= '\ufe00' && c <= '\ufe0f' ? "" : byCategory(c);
        };
    }

    private static @Nullable String byCategory(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> "";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.CONTROL -> c >= 0x80 ? CharacterReferences.windows(c) : Character.isWhitespace(c) ? " " : "";
            default -> null;
        };
    }
}
