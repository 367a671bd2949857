package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.conf.Ordered;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the headline among the lines above the running text: a line that comes twice, else the first that is long enough. */
final class Headlines {
    private Headlines() {}

    /**
     * Whether the first line is the title that a record or a scraper put above the text: the text below it has no more
     * empty lines and begins with a sentence. It is the headline, whatever else it looks like: „Impfen? (Video)".
     */
    static boolean standsAlone(Sketch sketch) {
        if (sketch.size() < 2
                || sketch.get(0).words() < 2
                || !sketch.get(1).afterBlank()
                || !sketch.get(1).isProse()
                || sketch.get(0).isStrongProse()) {
            return false;
        }
        for (int i = 2; i < sketch.size(); i++) {
            if (sketch.get(i).afterBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Index of the headline; -1 when the text starts without one. */
    static int mark(Sketch sketch, int first, LineEvidence evidence) {
        int limit = Math.min(first + 1, sketch.size());
        int from = behindMenu(sketch, first, evidence);
        int headline = sketch.kind(0) == SegmentKind.HEADLINE ? 0 : repeated(sketch, limit);
        if (headline < 0) {
            headline = longestEnough(sketch, from, first);
        }
        if (headline < 0) {
            return -1;
        }
        sketch.set(headline, SegmentKind.HEADLINE);
        String key = key(sketch.get(headline).text());
        int glued = Kickers.gluedEnd(sketch.get(headline).text());
        Set<String> headlineWords = wordSet(sketch.get(headline).text());
        String gluedKey = glued > 0 ? key(sketch.get(headline).text().substring(glued)) : key;
        if (glued > 0) {
            sketch.cut(headline, 0, glued, SegmentKind.BOILERPLATE);
        }
        for (int i = 0; i < sketch.size(); i++) {
            String line = i == headline || sketch.get(i).length() > 300
                    ? ""
                    : sketch.get(i).text();
            String other = key(line);
            boolean restated = i > headline && i < first && sketch.isOpen(i) && isPart(line, headlineWords);
            if (other.equals(key) || other.equals(gluedKey) || restated) {
                sketch.set(i, SegmentKind.BOILERPLATE);
            }
        }
        for (int i = 0; i < headline; i++) {
            if (sketch.isOpen(i)) {
                Paragraph above = sketch.get(i);
                boolean masthead = (above.words() <= 3 && !above.closed())
                        || LineEvidence.isBracketed(above.text())
                        || above.allCapitals();
                boolean kicker = above.closed() && i >= headline - 2;
                masthead |= i < from;
                sketch.set(i, kicker && !masthead ? SegmentKind.HEADLINE : SegmentKind.BOILERPLATE);
            }
        }
        return headline;
    }

    /** Whether nearly all words of a line, four at least, are among those of the headline. */
    private static boolean isPart(String line, Set<String> known) {
        List<String> words = wordsOf(line);
        long hits = words.stream().filter(known::contains).count();
        return words.size() >= 4 && hits * 10 >= words.size() * 9L;
    }

    private static Set<String> wordSet(String text) {
        return Ordered.set(wordsOf(text));
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** A line that comes twice, or comes back without its kicker or behind other words. */
    private static int repeated(Sketch sketch, int limit) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < limit; i++) {
            if (!sketch.isOpen(i) || sketch.get(i).length() > 300) {
                continue;
            }
            String text = sketch.get(i).text();
            Integer before = seen.get(key(text));
            if (before != null && sketch.get(i).words() >= 2) {
                return before;
            }
            seen.putIfAbsent(key(text), i);
            int glued = Kickers.gluedEnd(text);
            if (glued > 0) {
                seen.putIfAbsent(key(text.substring(glued)), i);
            }
        }
        return -1;
    }

    /** Where the search begins: behind the menu when a headline stands behind it, for the site's own name stands above. */
    private static int behindMenu(Sketch sketch, int first, LineEvidence evidence) {
        for (int i = Math.min(first, sketch.size()) - 1; i > 0; i--) {
            if (evidence.isNavigation(sketch.get(i))) {
                for (int k = i + 1; k < first; k++) {
                    if (sketch.isOpen(k)
                            && sketch.get(k).words() >= 4
                            && !sketch.get(k).text().endsWith(".")) {
                        return i + 1;
                    }
                }
                return 0;
            }
        }
        return 0;
    }

    private static int longestEnough(Sketch sketch, int from, int first) {
        int limit = Math.min(first, sketch.size());
        int best = -1;
        for (int i = from; i < limit; i++) {
            Paragraph paragraph = sketch.get(i);
            if (!sketch.isOpen(i)
                    || LineEvidence.isBullet(paragraph.text())
                    || LineEvidence.isBracketed(paragraph.text())) {
                continue;
            }
            if ((letterWords(paragraph.text()) < 3 && paragraph.words() >= 3)
                    || (paragraph.allCapitals() && titleFollows(sketch, i, limit))) {
                continue;
            }
            if (paragraph.words() >= 4
                    && !(paragraph.words() <= 6 && paragraph.closed() && nextIsTitle(sketch, i, limit))) {
                return i;
            }
            boolean better = best < 0 || (paragraph.words() > sketch.get(best).words() && i < best + 3);
            best = better && paragraph.words() >= 2 && !(best < 0 && Bylines.isNames(paragraph.text()) && i > 0)
                    ? i
                    : best;
        }
        return best < 0 && limit > 0 && sketch.isOpen(0) ? 0 : best;
    }

    /** A line in mixed letters behind one in capitals, which then is the paper's or the section's name. */
    private static boolean titleFollows(Sketch sketch, int i, int limit) {
        for (int k = i + 1; k < Math.min(limit, i + 4); k++) {
            Paragraph next = sketch.get(k);
            if (sketch.isOpen(k) && next.words() >= 4 && !next.closed() && !next.allCapitals()) {
                // a headline in capitals may be said again in small letters
                return !isPart(next.text(), wordSet(sketch.get(i).text()));
            }
        }
        return false;
    }

    /** Words of two and more letters without digits: signs and numbers of agency copy are no headline. */
    private static long letterWords(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 2 && word.chars().allMatch(Character::isLetter))
                .count();
    }

    private static boolean nextIsTitle(Sketch sketch, int i, int limit) {
        return i + 1 < limit
                && sketch.isOpen(i + 1)
                && sketch.get(i + 1).words() >= 6
                && !sketch.get(i + 1).isStrongProse();
    }

    /** Letters and digits in lower case. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                key.append(text.charAt(i));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
