package de.pressespiegel.text.segment;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/** One segment a line: the first is the headline, short lines without a final mark are subheads, the others body. */
public final class LineSegmenter implements Segmenter {
    @Override
    public List<Segment> segment(String articleId, String text) {
        List<Segment> segments = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            int first = line;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                boolean closed = ".!?…“”\"«»:;".indexOf(text.charAt(last - 1)) >= 0;
                SegmentKind kind = segments.isEmpty() && !closed
                        ? SegmentKind.HEADLINE
                        : last - first < 90 && !closed ? SegmentKind.SUBHEAD : SegmentKind.BODY;
                segments.add(new Segment(articleId, segments.size(), kind, first, last));
            }
            line = end + 1;
        }
        return segments;
    }
}
