package de.pressespiegel.text.page;

import de.pressespiegel.text.segment.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its visible blocks, in page order. */
final class PageBlocks {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "label",
            "head",
            "title",
            "meta",
            "link",
            "datalist",
            "dialog",
            "applet",
            "source",
            "track");
    private static final Set<String> HIDDEN_NAMES = Set.of(
            "hidden",
            "visually-hidden",
            "visuallyhidden",
            "sr-only",
            "screen-reader-text",
            "d-none",
            "hide-text",
            "offscreen",
            "h-offscreen");

    /** Read out for those who cannot see the arrow beside a link. */
    private static final Pattern LINK_NOTE = Pattern.compile(
            "(?i)\\s*\\(?(?:link |wird |öffnet |sich |in |im |einem |einen )+neue[mns]?\\s+(?:fenster|tab)(?: geöffnet)?\\)?\\s*");

    private static final int LONGEST_NOTE = 60;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private int linkChars;
    private int linkDepth;

    private PageBlocks() {}

    static List<PageBlock> of(Element body) {
        PageBlocks reader = new PageBlocks();
        reader.walk(body);
        reader.flush(body);
        return reader.blocks;
    }

    private void walk(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element child && !isSkipped(child)) {
                enter(child, element);
            }
        }
    }

    private void enter(Element child, Element parent) {
        if (child.normalName().equals("br")) {
            lineBreak(child, parent);
            return;
        }
        boolean block = isBlock(child);
        if (block) {
            flush(parent);
        }
        QuoteMarks marks = QuoteMarks.of(child, buffer);
        append(marks.opening());
        boolean link = child.normalName().equals("a") && child.hasAttr("href");
        linkDepth += link ? 1 : 0;
        walk(child);
        append(marks.closing());
        if (block) {
            flush(child);
        }
        linkDepth -= link ? 1 : 0;
        if (child.normalName().equals("td") || child.normalName().equals("th")) {
            append(" ");
        }
    }

    /** Two breaks, or one behind a sentence, part paragraphs; another one is a blank. */
    private void lineBreak(Element br, Element parent) {
        Element next = br.nextElementSibling();
        boolean twice = next != null && next.normalName().equals("br") && isBlank(br.nextSibling(), next);
        if (twice
                || (buffer.length() > 0
                        && Paragraph.of(buffer.toString().strip()).isProse())) {
            flush(parent);
        } else {
            append(" ");
        }
    }

    private static boolean isBlank(@Nullable Node from, Node to) {
        for (Node node = from; node != null && !node.equals(to); node = node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "td", "th" -> element.text().length() > 60;
            case "a", "span", "font", "b", "i", "em", "strong" -> false;
            default -> element.isBlock() || element.normalName().indexOf('-') > 0;
        };
    }

    private static boolean isSkipped(Element element) {
        if (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        if (element.normalName().equals("span") && isLinkNote(element)) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return true;
        }
        for (String name : element.classNames()) {
            if (HIDDEN_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinkNote(Element span) {
        return span.childrenSize() == 0
                && span.ownText().length() <= LONGEST_NOTE
                && LINK_NOTE.matcher(span.ownText()).matches();
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (!blank) {
                buffer.append(c);
                linkChars += linkDepth > 0 ? 1 : 0;
            } else if (buffer.length() > 0 && buffer.charAt(buffer.length() - 1) != ' ') {
                buffer.append(' ');
                linkChars += linkDepth > 0 ? 1 : 0;
            }
        }
    }

    /** Places where a word may be broken, and byte order marks; a browser shows nothing there. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private void flush(Element owner) {
        String text = buffer.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new PageBlock(Paragraph.of(text), owner, Math.min(linkChars, text.length())));
        }
        buffer.setLength(0);
        linkChars = 0;
    }
}
