package de.pressespiegel.text.segment;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of one text while they are being found: a kind for each paragraph, and pieces cut from paragraphs. */
final class Sketch {
    private record Piece(int start, int end, SegmentKind kind) {}

    private final String text;
    private final List<Paragraph> paragraphs;
    private final @Nullable SegmentKind[] kinds;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean blocks;
    private long looks;

    Sketch(String text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
        this.kinds = new SegmentKind[paragraphs.size()];
        this.blocks = separated(paragraphs);
    }

    private static boolean separated(List<Paragraph> paragraphs) {
        int prose = 0;
        int separated = 0;
        for (Paragraph paragraph : paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size())) {
            if (paragraph.isStrongProse()) {
                prose++;
                separated += paragraph.afterBlank() ? 1 : 0;
            }
        }
        return separated * 3 >= prose * 2;
    }

    /** Whether paragraphs are separated by empty lines. */
    boolean hasBlocks() {
        return blocks;
    }

    /** How often a paragraph or its kind was looked at: the measure of work, which has to grow with their number only. */
    long looks() {
        return looks;
    }

    int size() {
        return paragraphs.size();
    }

    Paragraph get(int i) {
        looks++;
        return paragraphs.get(i);
    }

    @Nullable
    SegmentKind kind(int i) {
        looks++;
        return kinds[i];
    }

    boolean isOpen(int i) {
        looks++;
        return kinds[i] == null;
    }

    void set(int i, SegmentKind kind) {
        kinds[i] = kind;
    }

    /** Takes a kind back, so that the paragraph's place decides. */
    void reopen(int i) {
        kinds[i] = null;
    }

    void setIfOpen(int i, SegmentKind kind) {
        looks++;
        if (kinds[i] == null) {
            kinds[i] = kind;
        }
    }

    /** Gives a stretch inside a paragraph its own kind; offsets count from the paragraph's start. */
    void cut(int i, int from, int to, SegmentKind kind) {
        int start = paragraphs.get(i).start() + from;
        int end = paragraphs.get(i).start() + to;
        while (start < end && Paragraphs.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Paragraphs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Piece(start, end, kind));
        }
    }

    /** Ends a paragraph earlier: what stood behind gets its own kind and no longer counts as part of the paragraph. */
    void cutEnd(int i, int from, SegmentKind kind) {
        Paragraph paragraph = paragraphs.get(i);
        cut(i, from, paragraph.length(), kind);
        String left = paragraph.text().substring(0, from).stripTrailing();
        paragraphs.set(
                i, new Paragraph(paragraph.start(), paragraph.start() + left.length(), left, paragraph.afterBlank()));
    }

    /** The segments: pieces, and what is left of the paragraphs around them. */
    List<Segment> segments(String articleId) {
        pieces.sort(Comparator.comparingInt(Piece::start));
        List<Segment> segments = new ArrayList<>(paragraphs.size() + pieces.size());
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            SegmentKind kind = kinds[i] == null ? SegmentKind.BODY : kinds[i];
            int from = paragraph.start();
            int limit = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).start() : text.length();
            while (next < pieces.size() && pieces.get(next).start() < limit) {
                Piece piece = pieces.get(next);
                next++;
                if (piece.start() >= from) {
                    add(segments, articleId, kind, from, Math.min(piece.start(), paragraph.end()));
                    add(segments, articleId, piece.kind(), piece.start(), piece.end());
                    from = piece.end();
                }
            }
            add(segments, articleId, kind, from, paragraph.end());
        }
        return segments;
    }

    private void add(List<Segment> segments, String articleId, SegmentKind kind, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Paragraphs.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Paragraphs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            segments.add(new Segment(articleId, segments.size(), kind, start, end));
        }
    }
}
