package de.pressespiegel.text.token;

import de.pressespiegel.model.vocabulary.SegmentKind;

/**
 * One sentence.
 *
 * @param no position in the document, from 0
 * @param firstToken its first token
 * @param endToken behind its last token
 * @param start first character
 * @param end behind the last character
 * @param segmentNo its segment
 * @param kind its segment's kind
 */
public record Sentence(int no, int firstToken, int endToken, int start, int end, int segmentNo, SegmentKind kind) {}
