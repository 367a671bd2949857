package de.pressespiegel.text.page;

import de.pressespiegel.text.segment.Paragraph;
import org.jsoup.nodes.Element;

/**
 * A stretch of page text between block boundaries.
 *
 * @param paragraph its text, white space collapsed
 * @param owner the element it stands in
 * @param linkChars characters of it that are links
 */
record PageBlock(Paragraph paragraph, Element owner, int linkChars) {
    String text() {
        return paragraph.text();
    }

    int length() {
        return paragraph.length();
    }

    /** Share of link characters, 0..1. */
    double linkDensity() {
        return (double) linkChars / length();
    }

    /** 1 to 6 for a heading; 0 for other blocks. */
    int heading() {
        for (Element e = owner; e != null; e = e.parent()) {
            String tag = e.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return tag.charAt(1) - '0';
            }
            if (e.childrenSize() > 3) {
                return 0;
            }
        }
        return 0;
    }

    boolean isIn(String tag) {
        return owner.closest(tag) != null;
    }
}
