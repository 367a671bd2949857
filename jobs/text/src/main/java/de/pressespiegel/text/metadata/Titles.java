package de.pressespiegel.text.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headline in what pages and scrapers give as a title: "Die Mühle bleibt" of "Lokales | Die Mühle bleibt – Neue Zeitung –
 * 12.05.2025". Only what names the site or a day, or what another of the page's titles goes without, is cut off.
 */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|·•»:]{1,2}\\s+|\\s*\\|\\s*");
    private static final int SHORTEST = 8;

    private Titles() {}

    /**
     * The headline.
     *
     * @param title as it is written, with entities and markup perhaps
     * @param site what the site calls itself
     * @param others other titles of the same page, such as its heading
     */
    static String headline(String title, SiteNames site, List<String> others) {
        String headline = PlainWords.of(title);
        String shorter = shorter(headline, site, others);
        while (!shorter.equals(headline)) {
            headline = shorter;
            shorter = shorter(headline, site, others);
        }
        return headline;
    }

    private static String shorter(String title, SiteNames site, List<String> others) {
        Matcher separator = SEPARATOR.matcher(title);
        int lastStart = -1;
        int lastEnd = -1;
        while (separator.find()) {
            String head = title.substring(0, separator.start());
            String rest = title.substring(separator.end());
            if (rest.length() >= SHORTEST && (site.means(head) || isOther(rest, others, separator.group()))) {
                return rest;
            }
            lastStart = separator.start();
            lastEnd = separator.end();
        }
        if (lastStart < SHORTEST) {
            return title;
        }
        String head = title.substring(0, lastStart);
        String tail = title.substring(lastEnd);
        boolean foreign = site.means(tail) || isDay(tail) || isOther(head, others, "|");
        return foreign ? head : title;
    }

    /** Whether another title is just this; a kicker before a colon belongs to the headline. */
    private static boolean isOther(String part, List<String> others, String separator) {
        String key = SiteNames.key(part);
        return !separator.contains(":")
                && key.length() >= SHORTEST
                && others.stream()
                        .anyMatch(other -> SiteNames.key(PlainWords.of(other)).equals(key));
    }

    private static boolean isDay(String part) {
        List<FoundDate> dates = DateExpressions.find(part);
        return dates.size() == 1 && dates.get(0).start() == 0 && dates.get(0).end() == part.length();
    }
}
