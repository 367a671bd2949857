package de.pressespiegel.text.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD scripts say of its article (schema.org), read as leniently as pages write it. */
public final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** The body in a script that no JSON parser takes. */
    private static final Pattern BODY =
            Pattern.compile("\"articleBody\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,500000}+)\"", Pattern.DOTALL);

    private static final Pattern WRAPPER =
            Pattern.compile("^\\s*(?://)?\\s*<!(?:--|\\[CDATA\\[)|(?://)?\\s*(?:-->|]]>)\\s*;?\\s*$");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/][^>]{0,300}>");
    private static final int DEEPEST = 6;

    private JsonLd() {}

    /** The articles that the page describes; scripts that cannot be read are passed over. */
    static List<JsonNode> articles(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : scripts(page)) {
            JsonNode root = tree(script);
            collect(root, found, 0);
        }
        return found;
    }

    /** The longest {@code articleBody} of the page as plain text: without markup, entities resolved; null when there is none. */
    public static @Nullable String articleBody(Document page) {
        String longest = null;
        for (Element script : scripts(page)) {
            if (!script.data().contains("articleBody")) {
                continue;
            }
            List<JsonNode> articles = new ArrayList<>();
            JsonNode root = tree(script);
            collect(root, articles, 0);
            List<String> bodies = new ArrayList<>();
            articles.forEach(article -> bodies.add(article.path("articleBody").asText("")));
            Matcher matcher = BODY.matcher(script.data());
            if (root == null && matcher.find()) {
                bodies.add(matcher.group(1).replaceAll("\\\\[nrt]", " ").replace("\\", ""));
            }
            for (String body : bodies) {
                longest = longest == null || body.length() > longest.length() ? body : longest;
            }
        }
        return longest == null || longest.isBlank() ? null : plain(longest);
    }

    private static List<Element> scripts(Document page) {
        return page.select("script[type*=ld+json]");
    }

    private static @Nullable JsonNode tree(Element script) {
        try {
            return JSON.readTree(WRAPPER.matcher(script.data()).replaceAll(""));
        } catch (JsonProcessingException e) {
            return null; // the page's other sources remain
        }
    }

    private static void collect(@Nullable JsonNode node, List<JsonNode> found, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, found, depth + 1));
        } else if (node.isObject()) {
            String type = node.path("@type").toString();
            if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Reportage")) {
                found.add(node);
            }
            collect(node.get("@graph"), found, depth + 1);
            collect(node.get("mainEntity"), found, depth + 1);
        }
    }

    /** Bodies come as text, as HTML, or as HTML escaped once or twice. */
    private static String plain(String body) {
        String text = body;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
            text = Parser.unescapeEntities(text, false);
        }
        return MARKUP.matcher(text).find() ? Jsoup.parse(text).text() : text;
    }
}
