package de.pressespiegel.text.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what leads to other articles by the way it is linked. */
final class Teasers {
    private static final int LONGEST_ARTICLE = 700;

    /** Share of link characters from which a list is one of links, and a block nothing but a link. */
    private static final double LINK_LIST = 0.6;

    private static final double ALL_LINK = 0.95;

    private static final String TITLES = "a[href] h2, a[href] h3, a[href] h4, h2 a[href], h3 a[href], h4 a[href]";

    private Teasers() {}

    /** A short article inside the article, whose heading is a link or that has a link laid over all of it. */
    static boolean isShortArticle(Element article) {
        Element title = article.selectFirst(TITLES);
        if (title == null && hasEmptyLink(article)) {
            title = article.selectFirst("h2, h3, h4");
        }
        // a single word is the name of someone who comments
        return title != null && title.text().indexOf(' ') > 0 && article.text().length() <= LONGEST_ARTICLE;
    }

    /** A link without words or picture is stretched over what stands beside it. */
    private static boolean hasEmptyLink(Element article) {
        return article.select("a[href]").stream().anyMatch(link -> link.childrenSize() == 0 && !link.hasText());
    }

    /** The link that a whole block stands in, other blocks maybe with it; null when the block has its links inside. */
    static @Nullable Element linkAround(PageBlock block) {
        return block.owner().closest("a[href]");
    }

    /** A block that is nothing but a link, and no paragraph that happens to end as one. */
    static boolean isLink(PageBlock block) {
        return block.linkDensity() >= ALL_LINK && !block.owner().normalName().equals("p");
    }

    /** An item of a list that is made of links for the most part: „<b>Mühlen:</b> <a>Was sie kosten</a>“. */
    static boolean isInLinkList(PageBlock block) {
        Element item = block.owner().closest("li");
        Element list = item == null ? null : item.parent();
        if (list == null || list.childrenSize() < 2 || block.linkChars() == 0) {
            return false;
        }
        int linked = 0;
        for (Element link : list.select("a[href]")) {
            linked += link.text().length();
        }
        return linked > LINK_LIST * list.text().length();
    }
}
