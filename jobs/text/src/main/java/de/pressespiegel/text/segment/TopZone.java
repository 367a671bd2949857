package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.metadata.FoundDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands above the running text: trail, masthead, kicker, headline, its repeat, lead, author, date. */
final class TopZone {
    private static final int MAX_LEADS = 3;
    private static final int MAX_GLUED = 600;

    private TopZone() {}

    static void mark(Sketch sketch, int first, LineEvidence evidence, PlaceDatelines places) {
        markNumberedTrail(sketch, first);
        int headline = markHeadline(sketch, first);
        markBelowHeadline(sketch, headline, first);
        for (int i = Math.max(headline, 0); i <= first && i < sketch.size(); i++) {
            splitGlued(sketch, i, evidence);
        }
        if (first < sketch.size()) {
            splitVon(sketch, first);
            int limit = Math.min(sketch.size(), first + 2);
            for (int i = first; i < limit; i++) {
                int length = places.length(sketch.get(i).text());
                if (length > 0 && (sketch.isOpen(i) || sketch.kind(i) == SegmentKind.LEAD)) {
                    sketch.cut(i, 0, length, SegmentKind.DATELINE);
                    break;
                }
            }
        }
    }

    /** "1. Startseite 2. Politik 3. …" at the very top. */
    private static void markNumberedTrail(Sketch sketch, int first) {
        int n = 0;
        while (n < first && n < sketch.size() && sketch.get(n).text().startsWith((n + 1) + ".")) {
            n++;
        }
        if (n >= 2 && sketch.get(0).words() <= 3) {
            for (int i = 0; i < n; i++) {
                sketch.set(i, SegmentKind.BOILERPLATE);
            }
        }
    }

    /** Index of the headline; -1 when the text starts without one. */
    private static int markHeadline(Sketch sketch, int first) {
        int limit = Math.min(first + 1, sketch.size());
        int headline = repeated(sketch, limit);
        if (headline < 0) {
            headline = longestEnough(sketch, first);
        }
        if (headline < 0) {
            return -1;
        }
        sketch.set(headline, SegmentKind.HEADLINE);
        String key = key(sketch.get(headline).text());
        int glued = Kickers.gluedEnd(sketch.get(headline).text());
        String gluedKey = glued > 0 ? key(sketch.get(headline).text().substring(glued)) : key;
        if (glued > 0) {
            sketch.cut(headline, 0, glued, SegmentKind.BOILERPLATE);
        }
        for (int i = 0; i < sketch.size(); i++) {
            String line = i == headline || sketch.get(i).length() > 300
                    ? ""
                    : sketch.get(i).text();
            String other = key(line);
            boolean restated = i > headline
                    && i < first
                    && sketch.isOpen(i)
                    && isPart(line, sketch.get(headline).text());
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
                sketch.set(i, kicker && !masthead ? SegmentKind.HEADLINE : SegmentKind.BOILERPLATE);
            }
        }
        return headline;
    }

    /** Whether nearly all words of a line, four at least, stand in the headline too. */
    private static boolean isPart(String line, String headline) {
        Set<String> known = Ordered.set(wordsOf(headline));
        List<String> words = wordsOf(line);
        long hits = words.stream().filter(known::contains).count();
        return words.size() >= 4 && hits * 10 >= words.size() * 9L;
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

    private static int longestEnough(Sketch sketch, int first) {
        int limit = Math.min(first, sketch.size());
        int best = -1;
        for (int i = 0; i < limit; i++) {
            Paragraph paragraph = sketch.get(i);
            if (!sketch.isOpen(i)
                    || LineEvidence.isBullet(paragraph.text())
                    || LineEvidence.isBracketed(paragraph.text())) {
                continue;
            }
            if (letterWords(paragraph.text()) < 3 && paragraph.words() >= 3) {
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

    private static void markBelowHeadline(Sketch sketch, int headline, int first) {
        int leads = 0;
        for (int i = headline + 1; i < first && i < sketch.size(); i++) {
            if (!sketch.isOpen(i)) {
                continue;
            }
            Paragraph paragraph = sketch.get(i);
            if (LineEvidence.isBullet(paragraph.text())) {
                sketch.set(i, SegmentKind.LIST);
            } else if (LineEvidence.isBracketed(paragraph.text())) {
                sketch.set(i, SegmentKind.BOILERPLATE);
            } else if (Bylines.isNames(paragraph.text()) && paragraph.words() <= 10 && headline >= 0) {
                sketch.set(i, SegmentKind.BYLINE);
            } else if (paragraph.words() >= 6 && leads < MAX_LEADS) {
                sketch.set(i, SegmentKind.LEAD);
                leads++;
            } else if (!paragraph.closed() && (paragraph.words() <= 3 || paragraph.allCapitals())) {
                sketch.set(
                        i, i == first - 1 && !paragraph.allCapitals() ? SegmentKind.SUBHEAD : SegmentKind.BOILERPLATE);
            } else {
                sketch.set(i, leads < MAX_LEADS ? SegmentKind.SUBHEAD : SegmentKind.BOILERPLATE);
            }
        }
        if (first < sketch.size() && isLead(sketch, first)) {
            sketch.setIfOpen(first, SegmentKind.LEAD);
        }
    }

    /** The first paragraph is the lead when author, date or picture stand between it and the next one. */
    private static boolean isLead(Sketch sketch, int first) {
        if (first + 1 >= sketch.size() || sketch.get(first).length() > 500) {
            return false;
        }
        SegmentKind next = sketch.kind(first + 1);
        return next == SegmentKind.BYLINE || next == SegmentKind.DATELINE || next == SegmentKind.CAPTION;
    }

    private static void splitVon(Sketch sketch, int i) {
        int end = Bylines.gluedVonEnd(sketch.get(i).text());
        if (end > 0) {
            sketch.cut(i, 0, end, SegmentKind.BYLINE);
        }
    }

    /** "… denkbar schien.Anna Muster, Ole Beispiel 08.11.2024 - 12:22 Uhr Artikel anhören": author and date behind a lead. */
    private static void splitGlued(Sketch sketch, int i, LineEvidence evidence) {
        SegmentKind kind = sketch.kind(i);
        Paragraph paragraph = sketch.get(i);
        if ((kind != null && kind != SegmentKind.LEAD && kind != SegmentKind.HEADLINE)
                || paragraph.length() > MAX_GLUED) {
            return;
        }
        String text = paragraph.text();
        List<FoundDate> dates = DateExpressions.find(text);
        FoundDate date = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (date == null || date.start() == 0 || !isShortRest(text, date.end(), evidence)) {
            return;
        }
        int names = namesStart(text, date.start());
        boolean atEnd = date.time() != null || names >= 0;
        if (!atEnd) {
            return;
        }
        if (names >= 0) {
            sketch.cut(i, names, date.start(), SegmentKind.BYLINE);
        }
        sketch.cut(i, date.start(), date.end(), SegmentKind.DATELINE);
        sketch.cut(i, date.end(), text.length(), SegmentKind.BOILERPLATE);
        sketch.setIfOpen(i, SegmentKind.LEAD);
    }

    private static boolean isShortRest(String text, int end, LineEvidence evidence) {
        String rest = text.substring(end).strip();
        return rest.isEmpty()
                || (rest.length() <= 60 && evidence.of(new Paragraph(0, rest.length(), rest, false)) != null);
    }

    /** Where the names before a date begin, behind a final mark; -1 when there are none. */
    private static int namesStart(String text, int end) {
        int from = -1;
        for (int i = 0; i < end; i++) {
            if (".!?“”\"«»".indexOf(text.charAt(i)) >= 0) {
                String between =
                        text.substring(i + 1, end).replaceAll("[\\s|,–-]+$", "").strip();
                if (Bylines.isNames(between) || Bylines.isVonLine(between)) {
                    from = i + 1;
                    break;
                }
            }
        }
        return from;
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
