package de.pressespiegel.text.source;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with a head of fields between two lines of three hyphens, as trafilatura and note-taking programs write it. A text
 * that only opens with a rule is none.
 */
record HeadedText(String head, String body) {
    private static final Pattern HEAD =
            Pattern.compile("\\A\\ufeff?---[ \\t]*\\R(.{1,20000}?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_. -]{0,40}):(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");
    private static final String TEXT = "text";

    /**
     * The parts; null when the text has no head.
     *
     * @param isField whether a field of this name is read; a head has one at least
     */
    static @Nullable HeadedText of(String text, Predicate<String> isField) {
        Matcher matcher = HEAD.matcher(text);
        if (!text.startsWith("---") && !text.startsWith("\ufeff---") || !matcher.lookingAt()) {
            return null;
        }
        HeadedText headed = new HeadedText(matcher.group(1), text.substring(matcher.end()));
        return headed.isHead(isField) ? headed : null;
    }

    private List<String> lines() {
        return head.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Every line is a field or an item of one: paragraphs between two rules are text. */
    private boolean isHead(Predicate<String> isField) {
        boolean known = false;
        for (String line : lines()) {
            Matcher field = LINE.matcher(line);
            boolean named = field.matches();
            if (!named && !ITEM.matcher(line).matches()) {
                return false;
            }
            known |= named && isField.test(field.group(1).strip());
        }
        return known;
    }

    /** Fills in the fields of the head, and the text. */
    RecordFields fill(RecordFields fields) {
        String name = "";
        for (String line : lines()) {
            Matcher item = ITEM.matcher(line);
            Matcher field = LINE.matcher(line);
            if (item.matches()) {
                fields.add(name, unquoted(item.group(1)));
            } else if (field.matches()) {
                name = field.group(1).strip();
                fields.add(name, field.group(2) == null ? null : unquoted(field.group(2)));
            }
        }
        fields.add(TEXT, body);
        return fields;
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() >= 2
                && (stripped.startsWith("\"") || stripped.startsWith("'"))
                && stripped.charAt(0) == stripped.charAt(stripped.length() - 1);
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }
}
