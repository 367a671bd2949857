package de.pressespiegel.text.metadata;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Titles and names as a reader sees them: without entities (escaped once or twice), markup, invisible characters and line breaks. */
public final class PlainWords {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:a|abbr|b|bdi|br|em|font|i|mark|nobr|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p)\\s*/?>");

    /** Soft hyphens, joiners, zero-width blanks and marks of direction. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000]+");
    private static final int MOST_ESCAPES = 3;

    private PlainWords() {}

    /** The words of a value; empty when there is nothing to see. */
    public static String of(String value) {
        String text = value;
        for (int i = 0; i < MOST_ESCAPES && ENTITY.matcher(text).find(); i++) {
            text = Parser.unescapeEntities(text, true);
        }
        if (text.indexOf('<') >= 0) {
            text = MARKUP.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        }
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
