package de.pressespiegel.text.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import de.pressespiegel.model.vocabulary.DateMethod;
import java.util.ArrayList;
import java.util.List;
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
        String site = meta(page, "og:site_name");
        String outlet = outlets.ofUrl(url != null ? url : address);
        boolean known = outlet != null && url != null && !outlet.equals(host(url));
        SiteNames names = SiteNames.of(site, outlet, url != null ? url : address, publisher(articles));
        Metadata rest = new Metadata(
                url,
                known || site == null ? outlet : site,
                title(page, articles, names),
                PageAuthors.of(page, articles, fields, names),
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
        for (String value : PageLabels.after(page, PageLabels.DATE)) {
            PublicationDate date = PublicationDate.of(value);
            if (date.found()) {
                return date.metadata(DateMethod.HTML);
            }
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

    private static @Nullable String publisher(List<JsonNode> articles) {
        return articles.stream()
                .map(article -> article.path("publisher").path("name").asText(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    /**
     * What the page shows when it is passed on is the most careful headline: without kicker where that stands apart, and
     * changed with the heading. Descriptions for search engines come next, then the heading, which may hold a kicker.
     */
    private static @Nullable String title(Document page, List<JsonNode> articles, SiteNames site) {
        List<String> titles = new ArrayList<>();
        add(titles, meta(page, "og:title"));
        articles.forEach(article -> add(titles, article.path("headline").asText("")));
        page.select("h1").forEach(heading -> add(titles, heading.text()));
        add(titles, page.title());
        return titles.isEmpty() ? null : Titles.headline(titles.get(0), site, titles.subList(1, titles.size()));
    }

    private static void add(List<String> titles, @Nullable String title) {
        if (title != null && !title.isBlank()) {
            titles.add(title);
        }
    }

    private static @Nullable String meta(Document page, String name) {
        List<String> values = metas(page, name);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The contents of all meta elements of a name; "article:published:time" is "article:published_time" too. */
    static List<String> metas(Document page, String name) {
        String key = FieldNames.key(name);
        List<String> values = new ArrayList<>();
        for (Element meta : page.select("meta[content]")) {
            boolean named = key.equals(FieldNames.key(meta.attr("property")))
                    || key.equals(FieldNames.key(meta.attr("name")))
                    || key.equals(FieldNames.key(meta.attr("itemprop")));
            String content = meta.attr("content").strip();
            if (named && !content.isEmpty()) {
                values.add(content);
            }
        }
        return values;
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
