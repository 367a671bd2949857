package de.pressespiegel.text.page;

import de.pressespiegel.text.page.ElementNames.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the main text: each block counts its characters for or against, and the element with the
 * greatest sum wins (the maximum-subtree form of text density after Sun et al. 2011, CETD).
 */
final class PageScores {
    private static final Set<String> INNER = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dd",
            "dt",
            "dl",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "table",
            "blockquote",
            "span",
            "b",
            "i",
            "em",
            "strong",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "center",
            "pre");

    /** What a character counts against its element in blocks named as boilerplate, made of links, and too short for text. */
    private static final double NAMED = 0.2;

    /** What a character counts for its element when the page itself says that it is the article's. */
    private static final double STATED = 1.5;

    private static final double LINKED = 0.3;
    private static final double SHORT = 0.1;

    private final ElementNames names;
    private final Map<Element, Set<Use>> uses = new HashMap<>();
    private final Map<Element, Double> sums = new HashMap<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private int allProse;

    PageScores(ElementNames names, List<PageBlock> blocks, StatedBody stated) {
        this.names = names;
        for (PageBlock block : blocks) {
            if (isProse(block)) {
                allProse += block.length();
                for (Element e = block.owner(); e != null; e = e.parent()) {
                    prose.merge(e, block.length(), Integer::sum);
                }
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            double value = stated.holds(i) ? block.length() * STATED : value(block);
            for (Element e = block.owner(); e != null; e = e.parent()) {
                sums.merge(e, value, Double::sum);
            }
        }
    }

    static boolean isProse(PageBlock block) {
        if (block.linkDensity() >= 0.5 || block.length() < 40) {
            return false;
        }
        // a long paragraph need not end in a mark: it may end in a link or an inserted element
        boolean runs = block.length() >= 100
                && block.paragraph().lowerWords() * 3 >= block.paragraph().words();
        return runs || block.paragraph().isProse();
    }

    Set<Use> uses(Element element) {
        return uses.computeIfAbsent(element, names::of);
    }

    /** The element of the main text; null for a page without any. */
    @Nullable
    Element main(Element body) {
        Element best = null;
        double bestSum = 0;
        for (Map.Entry<Element, Double> entry : sums.entrySet()) {
            Element element = entry.getKey();
            double sum = entry.getValue() * bonus(element);
            boolean deeper = best != null
                    && sum == bestSum
                    && element.parents().size() > best.parents().size();
            if (sum > bestSum || deeper) {
                best = element;
                bestSum = sum;
            }
        }
        return best == null ? null : container(best);
    }

    /** A paragraph, cell or item is no place for an article; what holds it is. */
    private static Element container(Element element) {
        Element e = element;
        while (INNER.contains(e.normalName()) && e.parent() != null) {
            e = e.parent();
        }
        return e;
    }

    private double bonus(Element element) {
        return switch (element.normalName()) {
            case "article" -> 1.1;
            case "main" -> 1.05;
            default -> uses(element).contains(Use.MAIN) && !uses(element).contains(Use.BOILERPLATE) ? 1.05 : 1;
        };
    }

    private double value(PageBlock block) {
        int length = block.length();
        if (isNegative(block, null)) {
            return -length * NAMED;
        }
        if (isProse(block)) {
            return length * (1 - block.linkDensity());
        }
        if (block.linkDensity() > 0.4) {
            return -length * LINKED;
        }
        return block.heading() > 0 ? length * 0.3 : -length * SHORT;
    }

    /**
     * Whether an element around the block, below a given one, is named as something else than running text. Names of
     * elements that hold most of the page's prose are wrappers' names and do not count.
     */
    boolean isNegative(PageBlock block, @Nullable Element below) {
        for (Element e = block.owner(); e != null && !e.equals(below); e = e.parent()) {
            switch (e.normalName()) {
                case "nav", "footer", "aside", "menu", "address" -> {
                    if (below != null || !holdsMost(e)) {
                        return true;
                    }
                }
                case "form" -> {
                    // newsletter boxes; but some systems put the whole page into a form
                    if (!holdsMost(e)) {
                        return true;
                    }
                }
                case "article" -> {
                    if (below != null && Teasers.isShortArticle(e)) {
                        return true;
                    }
                }
                case "body", "html", "main", "h1" -> {
                    // never named away
                }
                default -> {
                    boolean lead = e.equals(block.owner()) && uses(e).contains(Use.LEAD);
                    if (!lead && isNegative(e)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isNegative(Element e) {
        Set<Use> said = uses(e);
        if (!said.contains(Use.BOILERPLATE)) {
            return false;
        }
        if (e.normalName().equals("ul") || e.normalName().equals("ol")) {
            return true;
        }
        int part = prose.getOrDefault(e, 0) * 100 / Math.max(1, allProse);
        return part <= (said.contains(Use.MAIN) ? 25 : 50);
    }

    /** Share of the page's running text that stands in an element, 0..1. */
    double shareOfProse(Element element) {
        return (double) prose.getOrDefault(element, 0) / Math.max(1, allProse);
    }

    /** Whether most of the page's running text stands in an element. */
    boolean holdsMost(Element element) {
        return prose.getOrDefault(element, 0) * 2 > allProse;
    }
}
