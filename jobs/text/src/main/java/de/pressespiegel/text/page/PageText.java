package de.pressespiegel.text.page;

import de.pressespiegel.model.table.Segment;
import java.util.List;

/**
 * The text of a page, block after block, and what each block is. The segments' article id is empty.
 *
 * @param text all visible blocks, separated by empty lines
 * @param segments one for each block, in order
 */
public record PageText(String text, List<Segment> segments) {
    /** The article's own words, one block a line: without captions, author and date lines and boilerplate. */
    public String mainText() {
        StringBuilder main = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment.kind()) {
                case HEADLINE, LEAD, SUBHEAD, BODY, LIST ->
                    main.append(text, segment.startChar(), segment.endChar()).append('\n');
                case CAPTION, BYLINE, DATELINE, BOILERPLATE -> {
                    // not the article's own words
                }
            }
        }
        return main.toString();
    }
}
