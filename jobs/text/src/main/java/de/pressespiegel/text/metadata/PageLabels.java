package de.pressespiegel.text.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What small lines of a page say behind a label: "Autorin: Anna Muster", "Datum 12.05.2025". */
final class PageLabels {
    static final Pattern AUTHOR = Pattern.compile(
            "(?:Autor(?:en|in|innen)?(?:[/:*]?(?:in|innen|Autor))?|Verfasst von|Geschrieben von)\\s*:?\\s+(.+)");
    static final Pattern DATE =
            Pattern.compile("(?:Datum|Veröffentlicht(?: am)?|Erschienen(?: am)?|Publiziert(?: am)?)\\s*:?\\s+(.+)");
    private static final int LONGEST = 90;

    private PageLabels() {}

    /** What stands behind the label, in page order. */
    static List<String> after(Document page, Pattern label) {
        List<String> values = new ArrayList<>();
        for (Element element : page.select("li, p, dd, span, div, td")) {
            if (isSmall(element)) {
                String text = element.text();
                Matcher matcher = label.matcher(text);
                if (text.length() <= LONGEST && matcher.matches()) {
                    values.add(matcher.group(1));
                }
            }
        }
        return values;
    }

    /** A line with a label in it; larger elements are not read, so that a page is gone through once. */
    private static boolean isSmall(Element element) {
        return element.childrenSize() <= 3 && element.children().stream().allMatch(child -> child.childrenSize() == 0);
    }
}
