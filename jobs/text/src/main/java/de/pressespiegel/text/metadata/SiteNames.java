package de.pressespiegel.text.metadata;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a site calls itself: names and hosts, compared by their letters, so that "Neue Zeitung" is {@code neue-zeitung.example}. */
final class SiteNames {
    /** Endings of hosts, and of firms that publish. */
    private static final Pattern ENDING = Pattern.compile(
            "(?i)\\.(?:de|at|ch|lu|li|com|net|org|info|eu|news|tv|fm|online|example)$|\\s+(?:gmbh|ag|se|kg|verlag|online|redaktion|nachrichten)\\b.*$");

    private static final Pattern HOST = Pattern.compile(
            "^(?:https?://)?(?:www\\.)?([^/?#:\\s]+\\.[a-z]{2,10})(?:[/?#:].*)?$", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 2;

    private final Set<String> keys = new LinkedHashSet<>();

    /**
     * The names of a site.
     *
     * @param names names and addresses; unknown ones are null
     */
    static SiteNames of(@Nullable String... names) {
        SiteNames site = new SiteNames();
        for (String name : names) {
            if (name != null) {
                site.add(name);
            }
        }
        return site;
    }

    private void add(String name) {
        Matcher host = HOST.matcher(name.strip());
        if (!host.matches()) {
            addKey(name);
            addKey(ENDING.matcher(name.strip()).replaceFirst(""));
            return;
        }
        String[] labels = host.group(1).toLowerCase(Locale.ROOT).split("\\.");
        addKey(labels[Math.max(0, labels.length - 2)]);
        addKey(labels[Math.max(0, labels.length - 2)] + labels[labels.length - 1]);
    }

    private void addKey(String name) {
        String key = key(name);
        if (key.length() >= SHORTEST) {
            keys.add(key);
        }
    }

    /** Whether a name means the site: "Neue Zeitung", "NEUE ZEITUNG Online", "neue-zeitung.example", "Zeitung" of "Die Zeitung". */
    boolean means(String name) {
        String key = withoutArticle(key(name));
        String core = withoutArticle(key(ENDING.matcher(name.strip()).replaceFirst("")));
        for (String own : keys) {
            String mine = withoutArticle(own);
            if (mine.equals(key) || mine.equals(core)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutArticle(String key) {
        return key.length() > 6 ? key.replaceFirst("^(?:der|die|das)", "") : key;
    }

    /** Letters and digits in lower case, umlauts as hosts write them. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
