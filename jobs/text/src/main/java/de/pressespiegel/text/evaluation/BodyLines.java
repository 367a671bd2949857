package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;

/** Every line is body text: for gold articles that hold nothing else. */
public final class BodyLines implements Segmenter {
    @Override
    public List<Segment> segment(String articleId, String text) {
        List<Segment> segments = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(line, end).isBlank()) {
                segments.add(new Segment(articleId, segments.size(), SegmentKind.BODY, line, end));
            }
            line = end + 1;
        }
        return segments;
    }
}
