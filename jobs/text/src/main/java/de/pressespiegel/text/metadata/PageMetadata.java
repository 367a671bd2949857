package de.pressespiegel.text.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import de.pressespiegel.model.vocabulary.DateMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Metadata of a page: JSON-LD first, then meta elements, {@code time} elements and at last the address. */
public final class PageMetadata {
    private PageMetadata() {}

    /**
     * What the page says.
     *
     * @param address where the page was fetched; null when unknown
     */
    public static Metadata of(Document page, @Nullable String address, Outlets outlets, FieldNames fields) {
        List<JsonNode> articles = JsonLd.articles(page);
        String url = firstUrl(link(page, "canonical"), meta(page, "og:url"), address);
        Set<String> authors = new LinkedHashSet<>();
        articles.forEach(article -> addAuthors(article.path("author"), authors));
        for (String name : fields.meta(FieldNames.Field.AUTHORS)) {
            String value = authors.isEmpty() ? meta(page, name) : null;
            if (value != null && !value.startsWith("http")) {
                authors.addAll(TextMetadata.names(value));
            }
        }
        String site = meta(page, "og:site_name");
        String outlet = outlets.ofUrl(url != null ? url : address);
        boolean known = outlet != null && url != null && !outlet.equals(host(url));
        Metadata rest = new Metadata(
                url,
                known || site == null ? outlet : site,
                title(page, articles),
                List.copyOf(authors),
                null,
                null,
                DateMethod.NONE,
                null);
        return date(page, articles, url, fields).orElse(rest);
    }

    private static Metadata date(Document page, List<JsonNode> articles, @Nullable String url, FieldNames fields) {
        List<String> values = new ArrayList<>();
        for (JsonNode article : articles) {
            values.add(article.path("datePublished").asText(""));
        }
        for (String name : fields.meta(FieldNames.Field.PUBLISHED)) {
            String value = meta(page, name);
            if (value != null) {
                values.add(value);
            }
        }
        Element published = page.selectFirst("[itemprop=datePublished]");
        if (published != null) {
            values.add(attribute(published, "content", "datetime"));
        }
        String note = null;
        for (String value : values) {
            PublicationDate date = PublicationDate.of(value);
            if (date.found()) {
                return date.metadata(DateMethod.METADATA);
            }
            note = note == null ? date.note() : note;
        }
        for (Element time : times(page)) {
            PublicationDate date = PublicationDate.of(time.attr("datetime"));
            if (date.found()) {
                return date.metadata(DateMethod.HTML);
            }
            note = note == null ? date.note() : note;
        }
        PublicationDate inUrl = url == null ? PublicationDate.NONE : PublicationDate.ofUrl(url);
        if (inUrl.found()) {
            return inUrl.metadata(DateMethod.URL);
        }
        return new PublicationDate(null, null, note).metadata(DateMethod.NONE);
    }

    /** Times below the headline before those above it, which belong to other articles as a rule. */
    private static List<Element> times(Document page) {
        List<Element> above = new ArrayList<>();
        List<Element> below = new ArrayList<>();
        boolean headline = false;
        for (Element element : page.select("h1, time[datetime]")) {
            headline |= element.normalName().equals("h1");
            if (element.normalName().equals("time")) {
                (headline ? below : above).add(element);
            }
        }
        below.addAll(above);
        return below;
    }

    private static @Nullable String title(Document page, List<JsonNode> articles) {
        for (JsonNode article : articles) {
            String headline = article.path("headline").asText("").strip();
            if (!headline.isEmpty()) {
                return headline;
            }
        }
        String og = meta(page, "og:title");
        if (og != null) {
            return og;
        }
        Element h1 = page.selectFirst("h1");
        String heading = h1 == null ? "" : h1.text().strip();
        String title = heading.isEmpty() ? page.title().strip() : heading;
        return title.isEmpty() ? null : title;
    }

    private static void addAuthors(JsonNode author, Set<String> authors) {
        if (author.isArray()) {
            author.forEach(one -> addAuthors(one, authors));
        } else if (author.isObject()) {
            addAuthors(author.path("name"), authors);
        } else if (author.isTextual()
                && !author.asText().isBlank()
                && author.asText().length() <= 80) {
            authors.add(author.asText().strip());
        }
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"))) {
                String content = meta.attr("content").strip();
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return null;
    }

    private static @Nullable String link(Document page, String rel) {
        Element link = page.selectFirst("link[rel=" + rel + "][href]");
        return link == null ? null : link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
    }

    private static @Nullable String firstUrl(@Nullable String... urls) {
        for (String url : urls) {
            String article = Addresses.ofArticle(url);
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").split("[/?#:]", 2)[0];
    }

    private static String attribute(Element element, String first, String second) {
        return element.hasAttr(first) ? element.attr(first) : element.attr(second);
    }
}
