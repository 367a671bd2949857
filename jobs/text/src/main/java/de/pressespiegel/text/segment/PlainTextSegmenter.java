package de.pressespiegel.text.segment;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.segment.InterfacePhrases.Hit;
import de.pressespiegel.text.segment.InterfacePhrases.Reach;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kinds of segments of a text without markup: first what lines say of themselves, then what their place says:
 * above the first paragraph of running text, between the paragraphs, below the last. Thread-safe.
 */
public final class PlainTextSegmenter implements Segmenter {
    /** Running text that must stand before a comment form for all behind the form to be comments. */
    private static final int PROSE_BEFORE_COMMENTS = 300;

    /** "21:41 Uhr" alone opens an entry of a live ticker. */
    private static final int LONGEST_TIME = 12;

    private static final int LONGEST_LEAD = 500;

    /** Paragraphs that a dialogue of consent has at most. */
    private static final int LONGEST_WALL = 40;

    /** Lines that a page shows above its text, about. */
    private static final int MAX_TOP = 8;

    private final LineEvidence evidence;

    private PlainTextSegmenter(LineEvidence evidence) {
        this.evidence = evidence;
    }

    /** Loads the {@code interface-*} lists of {@code conf/lexicon} and the place names of {@code conf/knowledge}. */
    public static PlainTextSegmenter load(Path conf) {
        return new PlainTextSegmenter(LineEvidence.load(conf));
    }

    @Override
    public List<Segment> segment(String articleId, String text) {
        return sketch(text).segments(articleId);
    }

    /** The finished sketch of a text. */
    Sketch sketch(String text) {
        Sketch sketch = new Sketch(text);
        if (Headlines.standsAlone(sketch)) {
            sketch.set(0, SegmentKind.HEADLINE);
        }
        markEvident(sketch);
        DiaryHeads.mark(sketch);
        if (isConsentWall(sketch)) {
            markWall(sketch);
            return sketch;
        }
        Signature.mark(sketch, evidence.signs());
        int first = firstProse(sketch);
        if (first == sketch.size()) {
            // too short to have zones
            if (sketch.size() > 1 && sketch.isOpen(0) && !sketch.get(0).closed()) {
                sketch.set(0, SegmentKind.HEADLINE);
            }
            markDatelines(sketch);
            markTails(sketch);
            return sketch;
        }
        int last = lastProse(sketch, first);
        first = behindLead(sketch, first, last);
        TopZone.mark(sketch, first, evidence);
        AuthorBox.mark(sketch, first);
        MiddleZone.mark(sketch, first, last);
        BottomZone.mark(sketch, last);
        markDatelines(sketch);
        markTails(sketch);
        return sketch;
    }

    private boolean isConsentWall(Sketch sketch) {
        if (sketch.size() > LONGEST_WALL) {
            return false;
        }
        return evidence.isConsentWall(IntStream.range(1, sketch.size())
                .mapToObj(i -> sketch.get(i).text())
                .toList());
    }

    private static void markWall(Sketch sketch) {
        for (int i = 0; i < sketch.size(); i++) {
            sketch.set(i, i == 0 && !sketch.get(0).isProse() ? SegmentKind.HEADLINE : SegmentKind.BOILERPLATE);
        }
    }

    private void markEvident(Sketch sketch) {
        int prose = 0;
        for (int i = 0; i < sketch.size(); i++) {
            if (!sketch.isOpen(i)) {
                continue;
            }
            Paragraph paragraph = sketch.get(i);
            int names = Bylines.namesBeforeDate(paragraph.text());
            if (names > 0) {
                sketch.set(i, SegmentKind.DATELINE);
                sketch.cut(i, 0, names, SegmentKind.BYLINE);
                continue;
            }
            Hit hit = evidence.of(paragraph);
            if (hit == null) {
                prose += paragraph.isProse() ? paragraph.length() : 0;
                continue;
            }
            sketch.set(i, hit.kind());
            if (hit.reach() == Reach.REST && prose >= PROSE_BEFORE_COMMENTS) {
                for (int k = i + 1; k < sketch.size(); k++) {
                    sketch.set(k, SegmentKind.BOILERPLATE);
                }
                return;
            }
            Neighbours.mark(sketch, i, hit, prose);
            if (hit.reach() == Reach.LIST || hit.reach() == Reach.REST) {
                markList(sketch, i);
            }
        }
    }

    /**
     * The list behind a heading such as "Mehr zum Thema": the lines of the same block that are no paragraph of running
     * text; where a text has no empty lines, those without a final mark.
     */
    private void markList(Sketch sketch, int heading) {
        boolean blocks = sketch.hasBlocks();
        for (int k = heading + 1; k < sketch.size(); k++) {
            Paragraph paragraph = sketch.get(k);
            boolean ends = paragraph.afterBlank()
                    || (blocks ? paragraph.length() > 300 && paragraph.isProse() : paragraph.isProse());
            if (ends) {
                return;
            }
            sketch.setIfOpen(k, SegmentKind.BOILERPLATE);
        }
    }

    /** The first paragraph of running text; the number of paragraphs when there is none. */
    private static int firstProse(Sketch sketch) {
        int shortOne = sketch.size();
        for (int i = 0; i < sketch.size(); i++) {
            if (!sketch.isOpen(i) || LineEvidence.isBullet(sketch.get(i).text())) {
                continue;
            }
            if (sketch.get(i).isStrongProse()) {
                return i;
            }
            if (shortOne == sketch.size() && i > 0 && sketch.get(i).isProse() && proseFollows(sketch, i)) {
                shortOne = i;
            }
        }
        return shortOne;
    }

    /** Where author and date stand behind the first paragraph, it is the lead, and the text begins with the next one. */
    private static int behindLead(Sketch sketch, int first, int last) {
        if (first > MAX_TOP || sketch.get(first).length() > LONGEST_LEAD) {
            return first;
        }
        boolean line = false;
        for (int i = first + 1; i <= Math.min(last, first + MAX_TOP); i++) {
            SegmentKind kind = sketch.kind(i);
            line |= kind == SegmentKind.BYLINE
                    || (kind == SegmentKind.DATELINE && sketch.get(i).length() > LONGEST_TIME);
            if (kind == null && sketch.get(i).isStrongProse()) {
                if (line) {
                    sketch.set(first, SegmentKind.LEAD);
                    return i;
                }
                return first;
            }
        }
        return first;
    }

    private static boolean proseFollows(Sketch sketch, int i) {
        return i + 1 < sketch.size()
                && sketch.isOpen(i + 1)
                && sketch.get(i + 1).isProse();
    }

    private static int lastProse(Sketch sketch, int first) {
        for (int i = sketch.size() - 1; i > first; i--) {
            if (sketch.isOpen(i) && sketch.get(i).isProse()) {
                return i;
            }
        }
        return Math.min(first, sketch.size() - 1);
    }

    /** "Köln (SID) – …" at the start of a paragraph, of a digest's second piece of news too. */
    private void markDatelines(Sketch sketch) {
        for (int i = 0; i < sketch.size(); i++) {
            int length = isText(sketch.kind(i))
                    ? evidence.places().agencyLength(sketch.get(i).text())
                    : 0;
            if (length > 0) {
                sketch.cut(i, 0, length, SegmentKind.DATELINE);
            }
        }
    }

    private static boolean isText(@Nullable SegmentKind kind) {
        return kind == null || kind == SegmentKind.BODY || kind == SegmentKind.LEAD;
    }

    /** Signs and credits behind the last sentence of a paragraph. */
    private void markTails(Sketch sketch) {
        for (int i = 0; i < sketch.size(); i++) {
            if (!isText(sketch.kind(i))) {
                continue;
            }
            String text = sketch.get(i).text();
            int sign = evidence.signs().tailStart(text, false);
            if (sign > 0) {
                sketch.cut(i, sign, text.length(), SegmentKind.BYLINE);
            } else if (text.length() > 500) {
                int credit = evidence.credits().creditStart(text);
                if (credit > 0) {
                    sketch.cut(i, credit, text.length(), SegmentKind.CAPTION);
                }
            }
        }
    }
}
