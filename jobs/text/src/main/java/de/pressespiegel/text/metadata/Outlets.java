package de.pressespiegel.text.metadata;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outlet behind a host name, by {@code conf/knowledge/outlets.tsv}. Thread-safe. */
public final class Outlets {
    /** Top-level domains under which few but the country's own press publishes in German. */
    private static final Set<String> NEIGHBOURS = Set.of("at", "ch", "li", "lu");

    private final Map<String, String> byHost = new HashMap<>();
    private final Map<String, String> countryByOutlet = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();

    private Outlets() {}

    /** Loads the list. */
    public static Outlets load(Path conf) {
        Outlets outlets = new Outlets();
        Path file = conf.resolve("knowledge").resolve("outlets.tsv");
        for (TsvFile.Row row :
                TsvFile.read(file, "host", "outlet", "country_code", "kind").rows()) {
            outlets.byHost.put(row.get("host"), row.get("outlet"));
            outlets.countryByOutlet.putIfAbsent(row.get("outlet"), row.get("country_code"));
            if (row.get("kind").equals("agency")) {
                outlets.agencies.add(row.get("outlet"));
            }
        }
        return outlets;
    }

    /** The outlet's usual name; for an unknown host the host itself without {@code www.}; null without an address. */
    public @Nullable String ofUrl(@Nullable String url) {
        String host = url == null ? null : host(url);
        if (host == null) {
            return null;
        }
        for (String part = host; part.indexOf('.') > 0; part = part.substring(part.indexOf('.') + 1)) {
            String outlet = byHost.get(part);
            if (outlet != null) {
                return outlet;
            }
        }
        return host;
    }

    /** The usual name behind a host or name field such as {@code www.zeit.de}; other names as they are. */
    public String ofName(String name) {
        String stripped = name.strip();
        boolean host = stripped.matches("[\\w.-]+\\.[a-z]{2,10}");
        String outlet = host ? ofUrl("https://" + stripped.toLowerCase(Locale.ROOT)) : null;
        return outlet != null ? outlet : stripped;
    }

    /**
     * Code of the country where an outlet has its seat: as listed, else by the top-level domain of an article's address
     * where that is a German-speaking country's other than Germany ({@code .ch}); null when neither tells it.
     *
     * @param outlet usual name; null when it is not known
     * @param url address of the article; null when it has none
     */
    public @Nullable String country(@Nullable String outlet, @Nullable String url) {
        String listed = outlet == null ? null : countryByOutlet.get(outlet);
        if (listed != null && !listed.isEmpty()) {
            return listed;
        }
        String host = url == null ? null : host(url);
        String domain = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
        return NEIGHBOURS.contains(domain) ? domain.toUpperCase(Locale.ROOT) : null;
    }

    /** Outlets that are news agencies. */
    public Set<String> agencies() {
        return Ordered.set(agencies);
    }

    private static @Nullable String host(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            int start = url.indexOf("://");
            String rest = start < 0 ? url : url.substring(start + 3);
            String host = rest.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
            return host.contains(".") ? host.replaceFirst("^www\\.", "") : null;
        }
    }
}
