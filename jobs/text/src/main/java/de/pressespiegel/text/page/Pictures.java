package de.pressespiegel.text.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells captions by the picture or film that they stand beside. */
final class Pictures {
    /** "12.05.2025 | 3:18 min" ends what is said of a film. */
    private static final Pattern FILM =
            Pattern.compile(".*\\|\\s*\\d{1,3}:\\d\\d\\s*(?:h|min|Min\\.|Minuten|Std\\.)?$", Pattern.DOTALL);

    private static final int LONGEST = 300;

    /** Room for the photographer's name. */
    private static final int CREDIT = 60;

    private static final int LEVELS = 4;

    private Pictures() {}

    static boolean isCaption(PageBlock block) {
        if (block.isIn("figcaption") || (block.isIn("figure") && !block.isIn("blockquote"))) {
            return true;
        }
        return block.heading() == 0
                && block.length() <= LONGEST
                && (FILM.matcher(block.text()).matches() || standsBesidePicture(block));
    }

    /** Whether an element around the block holds a picture and hardly any other words. */
    private static boolean standsBesidePicture(PageBlock block) {
        Element e = block.owner();
        for (int level = 0; level < LEVELS && e.parent() != null; level++) {
            Element around = e.parent();
            if (!isWithin(around, block.length() + CREDIT)) {
                return false;
            }
            boolean picture = around.children().stream()
                    .anyMatch(
                            child -> !child.equals(block.owner()) && child.selectFirst("img, picture, video") != null);
            if (picture) {
                return !block.owner().normalName().equals("li") && block.linkDensity() < 0.3;
            }
            e = around;
        }
        return false;
    }

    private static boolean isWithin(Element element, int most) {
        return element.text().length() <= most;
    }
}
