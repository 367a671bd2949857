package de.pressespiegel.text.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of articles. An article is known again by its address, so that what changes from link to link is dropped. */
final class Addresses {
    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#\\s]+)([^?#\\s]*)(\\?[^#\\s]*)?(#\\S*)?", Pattern.CASE_INSENSITIVE);

    /** Parameters by which sites count where a reader came from. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|wt_[a-z]+|xtor|cmpid|igshid)=[^&]*");

    private Addresses() {}

    /**
     * The address without jump mark and tracking parameters; null for what is no web address or only a site's front page,
     * which many broken canonical links name: all articles of the site would be taken for one.
     */
    static @Nullable String ofArticle(@Nullable String address) {
        Matcher parts = PARTS.matcher(address == null ? "" : address.strip());
        if (!parts.matches()) {
            return null;
        }
        String query = parts.group(4) == null ? "" : query(parts.group(4).substring(1));
        String path = parts.group(3);
        boolean frontPage =
                path.isEmpty() || path.equals("/") || path.matches("(?i)/(?:index|home|default)\\.[a-z]{3,5}");
        if (frontPage && query.isEmpty()) {
            return null;
        }
        return parts.group(1).toLowerCase(Locale.ROOT) + "://" + parts.group(2).toLowerCase(Locale.ROOT) + path + query;
    }

    private static String query(String parameters) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : parameters.split("&")) {
            if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.toString();
    }
}
