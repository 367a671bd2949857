package de.pressespiegel.text.page;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of its text, by {@code conf/lexicon/page-names.tsv}. Thread-safe. */
final class ElementNames {
    /** What a name says. */
    enum Use {
        BOILERPLATE,
        MAIN,
        LEAD,
        BYLINE,
        DATELINE,
        CAPTION,
        KICKER,
        NONE
    }

    private record Part(String name, boolean atStart, Use use) {
        boolean isIn(String names) {
            return atStart ? names.startsWith(name) : names.contains(name);
        }
    }

    private final Map<String, Use> tokens = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private ElementNames() {}

    static ElementNames load(Path conf) {
        ElementNames names = new ElementNames();
        Path file = conf.resolve("lexicon").resolve("page-names.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "name", "match", "use").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            if (row.get("match").equals("token")) {
                names.tokens.put(row.get("name"), use);
            } else {
                names.parts.add(new Part(row.get("name"), row.get("match").equals("prefix"), use));
            }
        }
        return names;
    }

    /** Everything that class, id and role say; empty for an element without telling names. */
    Set<Use> of(Element element) {
        String className = element.className();
        String id = element.id();
        EnumSet<Use> uses = EnumSet.noneOf(Use.class);
        if (!className.isEmpty()) {
            add(className, uses);
        }
        if (!id.isEmpty() && !element.normalName().matches("h[1-6]")) {
            add(id, uses);
        }
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            uses.add(Use.MAIN);
        }
        switch (element.attr("role").toLowerCase(Locale.ROOT)) {
            case "navigation", "banner", "contentinfo", "complementary", "search", "dialog" ->
                uses.add(Use.BOILERPLATE);
            case "main", "article" -> uses.add(Use.MAIN);
            default -> {
                // other roles say nothing
            }
        }
        return uses;
    }

    private void add(String names, EnumSet<Use> uses) {
        for (String name : names.split("\\s+")) {
            String lower = name.toLowerCase(Locale.ROOT);
            EnumSet<Use> own = EnumSet.noneOf(Use.class);
            for (Part part : parts) {
                if (part.isIn(lower)) {
                    own.add(part.use());
                }
            }
            if (own.contains(Use.NONE)) {
                continue;
            }
            for (String token : name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
                Use use = tokens.get(token.toLowerCase(Locale.ROOT));
                if (use != null) {
                    own.add(use);
                }
            }
            if (own.contains(Use.BOILERPLATE)) {
                // "related-post" and "article-meta" are about an article, not its text
                own.remove(Use.MAIN);
            }
            uses.addAll(own);
        }
    }
}
