package de.pressespiegel.text.segment;

import de.pressespiegel.model.table.Segment;
import java.util.List;

/** Finds what each stretch of a plain text is. */
public interface Segmenter {
    /** Segments in text order, never overlapping; together they cover every character that is not white space. */
    List<Segment> segment(String articleId, String text);
}
