package de.pressespiegel.text.page;

import de.pressespiegel.model.table.Segment;
import java.util.List;

/**
 * The text of a page, block after block, and what each block is. The segments' article id is empty.
 *
 * @param text all visible blocks, separated by empty lines
 * @param segments one for each block, in order
 */
public record PageText(String text, List<Segment> segments) {}
