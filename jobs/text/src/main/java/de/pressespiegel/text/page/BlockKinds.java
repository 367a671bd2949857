package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.page.ElementNames.Use;
import de.pressespiegel.text.segment.Bylines;
import de.pressespiegel.text.segment.InterfacePhrases.Hit;
import de.pressespiegel.text.segment.InterfacePhrases.Reach;
import de.pressespiegel.text.segment.LineEvidence;
import de.pressespiegel.text.segment.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gives each block of a page its kind, once the element of the main text is known. */
final class BlockKinds {
    private static final int MAX_LEADS = 3;
    private static final int LONGEST_BYLINE = 120;

    /** Headings in a row, such as a subhead of two lines; more are a list of other articles. */
    private static final int MOST_HEADINGS = 2;

    private final List<PageBlock> blocks;
    private final PageScores scores;
    private final LineEvidence evidence;
    private final StatedBody stated;
    private final @Nullable Element main;
    private final SegmentKind[] kinds;

    BlockKinds(
            List<PageBlock> blocks,
            PageScores scores,
            LineEvidence evidence,
            StatedBody stated,
            @Nullable Element main) {
        this.stated = stated;
        this.blocks = blocks;
        this.scores = scores;
        this.evidence = evidence;
        this.main = main;
        this.kinds = new SegmentKind[blocks.size()];
    }

    SegmentKind[] kinds() {
        Arrays.fill(kinds, SegmentKind.BOILERPLATE);
        if (main != null) {
            int first = firstInside();
            for (int i = first; i < blocks.size(); i++) {
                if (isInside(blocks.get(i))) {
                    kinds[i] = kind(i);
                }
            }
            cutLists();
            cutTail();
            followStatement();
            OfferBoxes.mark(blocks, kinds, scores, main, this::isCall);
            PullQuotes.mark(blocks, kinds);
            AuthorLines.mark(blocks, kinds, first);
            AuthorLines.markBroadcast(blocks, kinds);
            PersonNotes.mark(blocks, kinds);
            PlainSubheads.mark(blocks, kinds);
            dropEmptyHeadings();
            markHeadline(first);
        }
        return kinds;
    }

    /** Running text that the page states as the article's stays, whatever its element is called; what follows the last of it goes. */
    private void followStatement() {
        for (int i = 0; i < kinds.length; i++) {
            boolean lost = kinds[i] == SegmentKind.BOILERPLATE
                    && evidence.of(blocks.get(i).paragraph()) == null;
            if (stated.holds(i) && lost && PageScores.isProse(blocks.get(i))) {
                kinds[i] = SegmentKind.BODY;
            }
        }
        for (int i = stated.last() + 1; stated.isComplete() && i < kinds.length; i++) {
            if (kinds[i] == SegmentKind.BODY || kinds[i] == SegmentKind.LIST) {
                kinds[i] = SegmentKind.BOILERPLATE;
            }
        }
    }

    private boolean isInside(PageBlock block) {
        for (Element e = block.owner(); e != null; e = e.parent()) {
            if (e.equals(main)) {
                return true;
            }
        }
        return false;
    }

    private int firstInside() {
        int i = 0;
        while (i < blocks.size() && !isInside(blocks.get(i))) {
            i++;
        }
        return i;
    }

    private SegmentKind kind(int i) {
        PageBlock block = blocks.get(i);
        Hit hit = evidence(block);
        if (hit != null && hit.kind() != SegmentKind.CAPTION && !(block.heading() == 1)) {
            return hit.kind();
        }
        if (scores.isNegative(block, main)) {
            return SegmentKind.BOILERPLATE;
        }
        Set<Use> uses = nearUses(block);
        if (Pictures.isCaption(block) || uses.contains(Use.CAPTION) || hit != null) {
            return SegmentKind.CAPTION;
        }
        if (block.heading() != 1 && leadsAway(block)) {
            return SegmentKind.BOILERPLATE;
        }
        if (uses.contains(Use.BYLINE)) {
            // what is said at length of an author is no article
            return block.length() <= LONGEST_BYLINE ? SegmentKind.BYLINE : SegmentKind.BOILERPLATE;
        }
        if (uses.contains(Use.DATELINE) && block.length() <= 60) {
            return SegmentKind.DATELINE;
        }
        if (block.heading() > 0) {
            return SegmentKind.SUBHEAD;
        }
        if (uses.contains(Use.LEAD)) {
            return SegmentKind.LEAD;
        }
        if (block.isIn("li")) {
            return SegmentKind.LIST;
        }
        return SegmentKind.BODY;
    }

    /** What the line says of itself; date lines are often set apart by style only. */
    private @Nullable Hit evidence(PageBlock block) {
        Hit hit = evidence.of(block.paragraph());
        String parted = hit == null ? AuthorLines.parted(block.text()) : block.text();
        if (parted.equals(block.text())) {
            return hit;
        }
        Hit line = evidence.of(Paragraph.of(parted));
        return line != null && line.kind() == SegmentKind.DATELINE ? line : null;
    }

    /** What the innermost elements say; their parents may say it of more than this block. */
    private Set<Use> nearUses(PageBlock block) {
        Set<Use> own = scores.uses(block.owner());
        Element parent = block.owner().parent();
        return own.isEmpty() && parent != null && !parent.equals(main) && parent.childrenSize() <= 2
                ? scores.uses(parent)
                : own;
    }

    /** Whether the block is a link to something else, or stands in one. */
    private boolean leadsAway(PageBlock block) {
        if (block.linkDensity() > 0.6 && !block.paragraph().isProse() && !isInProse(block)) {
            return true;
        }
        Element link = Teasers.linkAround(block);
        // a link that was never closed holds all that follows
        return (link != null && !scores.holdsMost(link)) || Teasers.isLink(block) || Teasers.isInLinkList(block);
    }

    private static boolean isInProse(PageBlock block) {
        return block.owner().normalName().equals("p") && block.length() > 80;
    }

    /** Behind "Mehr zum Thema" the linked lines are a list of other articles. */
    private void cutLists() {
        for (int i = 0; i < blocks.size(); i++) {
            if (kinds[i] != SegmentKind.BOILERPLATE) {
                continue;
            }
            Hit hit = evidence.of(blocks.get(i).paragraph());
            if (hit == null || hit.reach() == Reach.LINE) {
                continue;
            }
            for (int k = i + 1; k < blocks.size(); k++) {
                PageBlock block = blocks.get(k);
                if (kinds[k] != SegmentKind.BOILERPLATE && !isListed(block)) {
                    break;
                }
                kinds[k] = SegmentKind.BOILERPLATE;
            }
        }
    }

    private static boolean isListed(PageBlock block) {
        if (isInProse(block) && block.paragraph().isProse()) {
            // a paragraph with its sources linked
            return block.linkDensity() > 0.6;
        }
        return block.linkDensity() > 0.3
                || (block.isIn("li") && !block.paragraph().isProse());
    }

    private boolean isCall(PageBlock block) {
        Hit hit = evidence.of(block.paragraph());
        return hit != null && hit.reach() == Reach.BLOCK;
    }

    /** A comment form or list ends the article. */
    private void cutTail() {
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Hit hit = kinds[i] == SegmentKind.BOILERPLATE
                    ? evidence.of(blocks.get(i).paragraph())
                    : null;
            if (hit != null && hit.reach() == Reach.REST && before >= 300) {
                Arrays.fill(kinds, i, blocks.size(), SegmentKind.BOILERPLATE);
                return;
            }
            before += kinds[i] == SegmentKind.BODY ? blocks.get(i).length() : 0;
        }
    }

    /** A heading with nothing kept below it announces something else. */
    private void dropEmptyHeadings() {
        boolean kept = false;
        int headings = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (kinds[i] == SegmentKind.SUBHEAD) {
                headings++;
                if (!kept || headings > MOST_HEADINGS) {
                    kinds[i] = SegmentKind.BOILERPLATE;
                }
                continue;
            }
            headings = kinds[i] == SegmentKind.BOILERPLATE ? headings : 0;
            if (kinds[i] == SegmentKind.BOILERPLATE) {
                kept &= i + 1 >= blocks.size() || kinds[i + 1] != SegmentKind.BOILERPLATE;
            } else {
                kept = true;
            }
        }
    }

    /** A sentence between headline and text, unless the page names it something else than a lead. */
    private boolean isLeadAbove(PageBlock block) {
        if (!PageScores.isProse(block) || block.linkDensity() > 0.3 || evidence.of(block.paragraph()) != null) {
            return false;
        }
        boolean named = false;
        Element e = block.owner();
        for (int up = 0; up < 3 && e != null; up++) {
            named |= scores.uses(e).contains(Use.LEAD);
            e = e.parent();
        }
        return named || !scores.isNegative(block, null);
    }

    /** The headline, and what stands between it and the text. */
    private void markHeadline(int first) {
        int headline = new Headline(blocks, kinds, evidence, first).mark();
        int leads = 0;
        for (int i = headline + 1; headline >= 0 && i < first; i++) {
            PageBlock block = blocks.get(i);
            if (Bylines.isVonLine(block.text())) {
                kinds[i] = SegmentKind.BYLINE;
            } else if (leads < MAX_LEADS && isLeadAbove(block)) {
                kinds[i] = SegmentKind.LEAD;
                leads++;
            }
        }
    }
}
