package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes inside an article that want something of the reader, to order, to load an app, to sign up: what stands in
 * one box with „Jetzt bestellen“, „Nein danke“ or a field for an address is no text, however much it reads like it.
 */
final class OfferBoxes {
    private static final int LONGEST = 600;

    /** Share of the page's running text above which an element is a part of the article. */
    private static final double MOST_PROSE = 0.25;

    private final PageScores scores;
    private final Element main;

    private OfferBoxes(PageScores scores, Element main) {
        this.scores = scores;
        this.main = main;
    }

    /**
     * Marks what stands in them as surroundings.
     *
     * @param isCall whether a block asks its reader to do something, and what stands in its box says what
     */
    static void mark(
            List<PageBlock> blocks, SegmentKind[] kinds, PageScores scores, Element main, Predicate<PageBlock> isCall) {
        OfferBoxes boxes = new OfferBoxes(scores, main);
        List<Element> found = new ArrayList<>();
        for (Element field : main.select("input[type=email]")) {
            boxes.add(field, found);
        }
        for (PageBlock block : blocks) {
            if (isCall.test(block)) {
                boxes.add(block.owner(), found);
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            Element owner = blocks.get(i).owner();
            if (kinds[i] != SegmentKind.HEADLINE && found.stream().anyMatch(box -> isInside(owner, box))) {
                kinds[i] = SegmentKind.BOILERPLATE;
            }
        }
    }

    private void add(Element call, List<Element> found) {
        Element box = null;
        for (Element e = call.parent(); e != null && isInside(e, main) && isBox(e); e = e.parent()) {
            box = e;
        }
        if (box != null) {
            found.add(box);
        }
    }

    private boolean isBox(Element element) {
        return !element.equals(main)
                && element.text().length() <= LONGEST
                && scores.shareOfProse(element) <= MOST_PROSE;
    }

    private static boolean isInside(@Nullable Element element, Element around) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(around)) {
                return true;
            }
        }
        return false;
    }
}
