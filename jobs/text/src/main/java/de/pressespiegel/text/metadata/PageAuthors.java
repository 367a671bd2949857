package de.pressespiegel.text.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The authors that a page names: its description first, then meta elements, then the line below the headline. A site that
 * names itself is believed last.
 */
final class PageAuthors {
    /** Elements that say by their marking that they name an author. */
    private static final String MARKED = "[rel~=(?i)^author$], [itemprop=author], a[href*=/autor], a[href*=/author],"
            + " [class*=author], [class*=autor], [class*=byline]";

    private static final Pattern INTRODUCED = Pattern.compile("(?i)(?:ein \\p{L}+ )?von\\s+\\S.*");
    private static final int LONGEST = 120;

    private PageAuthors() {}

    static List<String> of(Document page, List<JsonNode> articles, FieldNames fields, SiteNames site) {
        Set<String> siteItself = new LinkedHashSet<>();
        for (List<String> source : sources(page, articles, fields)) {
            Set<String> authors = new LinkedHashSet<>();
            for (String value : source) {
                for (String name : AuthorNames.of(value)) {
                    (site.means(name) ? siteItself : authors).add(name);
                }
            }
            if (!authors.isEmpty()) {
                return List.copyOf(authors);
            }
        }
        Set<String> below = belowHeadline(page);
        return List.copyOf(below.isEmpty() ? siteItself : below);
    }

    private static List<List<String>> sources(Document page, List<JsonNode> articles, FieldNames fields) {
        List<List<String>> sources = new ArrayList<>();
        List<String> described = new ArrayList<>();
        articles.forEach(article -> addNames(article.path("author"), described));
        sources.add(described);
        for (String name : fields.meta(FieldNames.Field.AUTHORS)) {
            sources.add(PageMetadata.metas(page, name));
        }
        return sources;
    }

    private static void addNames(JsonNode author, List<String> names) {
        if (author.isArray()) {
            author.forEach(one -> addNames(one, names));
        } else if (author.isObject()) {
            addNames(author.path("name"), names);
        } else if (author.isTextual()) {
            names.add(author.asText());
        }
    }

    /** The first line behind the headline that names a person as the author; teasers further down have authors of their own. */
    private static Set<String> belowHeadline(Document page) {
        Set<String> names = new LinkedHashSet<>();
        boolean headline = false;
        for (Element element : page.select("h1, " + MARKED)) {
            headline |= element.normalName().equals("h1");
            if (headline && names.isEmpty()) {
                names.addAll(named(element));
            }
        }
        for (String value : names.isEmpty() ? PageLabels.after(page, PageLabels.AUTHOR) : List.<String>of()) {
            names.addAll(TextMetadata.names(value));
        }
        return names;
    }

    private static List<String> named(Element element) {
        String text = PlainWords.of(element.text());
        boolean says = element.normalName().equals("a")
                || element.hasAttr("itemprop")
                || INTRODUCED.matcher(text).matches();
        return says && text.length() <= LONGEST ? TextMetadata.names(text) : List.of();
    }
}
