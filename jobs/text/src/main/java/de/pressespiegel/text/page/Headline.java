package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.segment.LineEvidence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page. Many pages have their {@code h1} at the end of a trail of sections („Start › Lokales › Hollerbrück
 * rettet seine Mühle“), worded for search engines, and the headline that a reader sees in an {@code h2} above the text.
 */
final class Headline {
    /** The elements of a trail of sections. */
    private static final String TRAIL =
            "nav, [role=navigation], [class*=breadcrumb], [id*=breadcrumb], [typeof=BreadcrumbList], [itemtype$=BreadcrumbList]";

    /** How far below the start of the main text an {@code h1} may still stand. */
    private static final int LATEST = 6;

    private static final int LONGEST_KICKER = 60;
    private static final int SHORTEST_WORD = 4;

    private final List<PageBlock> blocks;
    private final SegmentKind[] kinds;
    private final LineEvidence evidence;
    private final int first;

    /**
     * A finder.
     *
     * @param kinds of the blocks, as far as known; it sets those of the headline
     * @param first first block inside the main text
     */
    Headline(List<PageBlock> blocks, SegmentKind[] kinds, LineEvidence evidence, int first) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.evidence = evidence;
        this.first = first;
    }

    /** Marks the headline, and the topic above it. Returns its last block, or -1 when the page has none. */
    int mark() {
        int title = title();
        if (title < 0) {
            return -1;
        }
        int end = markElement(title);
        markKicker(title);
        return end;
    }

    private int title() {
        int text = text();
        int title = firstTitle(text, false);
        if (title >= 0) {
            return title;
        }
        int trail = firstTitle(text, true);
        int own = ownHeading(trail, text);
        if (own >= 0 && trail >= 0) {
            kinds[trail] = SegmentKind.BOILERPLATE;
        }
        // some pages have their first paragraph above the headline
        return own >= 0 ? own : trail >= 0 ? trail : firstTitle(blocks.size(), false);
    }

    /** The first paragraph. */
    private int text() {
        int i = first;
        while (i < blocks.size() && !(kinds[i] == SegmentKind.BODY && PageScores.isProse(blocks.get(i)))) {
            i++;
        }
        return i;
    }

    /** The first {@code h1} of several words above a block, at the end of a trail or elsewhere. */
    private int firstTitle(int end, boolean inTrail) {
        for (int i = 0; i < end && i <= first + LATEST; i++) {
            PageBlock block = blocks.get(i);
            if (block.heading() == 1 && block.paragraph().words() >= 2 && isInTrail(block) == inTrail) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInTrail(PageBlock block) {
        return block.owner().closest(TRAIL) != null || followsLinks(block);
    }

    /** A trail that no name tells: „Start“, „Lokales“ and then the heading, in boxes of one kind. */
    private static boolean followsLinks(PageBlock block) {
        Element box = heading(block);
        while (box != null && box.parent() != null && box.siblingElements().isEmpty()) {
            box = box.parent();
        }
        int links = 0;
        for (Element e = box == null ? null : box.previousElementSibling(); e != null; e = e.previousElementSibling()) {
            Element link = e.selectFirst("a[href]");
            if (link == null ? e.hasText() : !link.text().equals(e.text())) {
                return false;
            }
            links += link == null ? 0 : 1;
        }
        return links >= 2;
    }

    /** The heading above the text that stands for the one in a trail (-1 for none of it); -1 when there is no other. */
    private int ownHeading(int trail, int end) {
        for (int i = trail + 1; i < end; i++) {
            PageBlock block = blocks.get(i);
            if (isOpenHeading(i)
                    && !isInTrail(block)
                    && (standsInHead(block) || (trail >= 0 && isLike(block, blocks.get(trail))))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOpenHeading(int i) {
        PageBlock block = blocks.get(i);
        boolean above = i < first && block.heading() > 0 && block.linkDensity() < 0.5;
        return kinds[i] == SegmentKind.SUBHEAD || (above && evidence.of(block.paragraph()) == null);
    }

    private static boolean standsInHead(PageBlock block) {
        return block.owner().closest("article header, main header, hgroup, [itemprop=headline]") != null;
    }

    /** Whether two headings share at least two and a third of the longer words of one of them. */
    private static boolean isLike(PageBlock one, PageBlock other) {
        Set<String> words = longWords(one.text());
        Set<String> both = new HashSet<>(longWords(other.text()));
        int fewer = Math.min(words.size(), both.size());
        both.retainAll(words);
        return both.size() >= 2 && both.size() * 3 >= fewer;
    }

    private static Set<String> longWords(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }

    /** All blocks of the heading: topic and headline often stand in one element. */
    private int markElement(int title) {
        Element heading = heading(blocks.get(title));
        int end = title;
        kinds[title] = SegmentKind.HEADLINE;
        while (end + 1 < blocks.size() && heading != null && heading.equals(heading(blocks.get(end + 1)))) {
            end++;
            kinds[end] = SegmentKind.HEADLINE;
        }
        return end;
    }

    private static @Nullable Element heading(PageBlock block) {
        return block.owner().closest("h1, h2, h3, h4, h5, h6");
    }

    /** The short line above the headline names its topic: „Denkmalschutz“, and below it „Hollerbrück rettet seine Mühle“. */
    private void markKicker(int title) {
        int i = title - 1;
        if (i >= first
                && (kinds[i] == SegmentKind.BODY || kinds[i] == SegmentKind.SUBHEAD)
                && blocks.get(i).length() <= LONGEST_KICKER
                && !blocks.get(i).paragraph().isProse()) {
            kinds[i] = SegmentKind.HEADLINE;
        }
    }
}
