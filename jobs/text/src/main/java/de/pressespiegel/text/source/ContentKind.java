package de.pressespiegel.text.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an archived content is, by its declared type and, where that says little, by its first bytes. */
enum ContentKind {
    /** HTML. */
    PAGE,
    /** Text without markup. */
    TEXT,
    /** Said to be nothing, and neither page nor text. */
    UNKNOWN,
    /** Pictures, programs, style sheets, data: no record of an article. */
    OTHER;

    private static final int START = 1024;
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/xhtml", "text/xhtml", "text/htm");
    private static final Set<String> TEXTS = Set.of("text/plain", "text/markdown", "text");
    /** What servers send that do not know either. */
    private static final Set<String> VAGUE = Set.of(
            "application/octet-stream",
            "binary/octet-stream",
            "application/unknown",
            "unknown/unknown",
            "unknown",
            "*/*",
            "application/x-unknown-content-type",
            "no-type");

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|h1|div|p)\\b.*");

    static ContentKind of(@Nullable String declared, byte[] bytes) {
        String type = plain(declared);
        if (PAGES.contains(type)) {
            return PAGE;
        }
        boolean page = startsLikePage(bytes);
        if (TEXTS.contains(type)) {
            return page ? PAGE : TEXT;
        }
        if (type.endsWith("/xml") || type.endsWith("+xml")) {
            return page ? PAGE : OTHER;
        }
        if (isOther(declared)) {
            return OTHER;
        }
        boolean vague = VAGUE.contains(type);
        if (page) {
            return PAGE;
        }
        boolean text = DecodedText.of(bytes).text() != null;
        return text ? TEXT : vague ? OTHER : UNKNOWN;
    }

    /** Whether the declared type alone says that this is no text: a picture, a style sheet. */
    static boolean isOther(@Nullable String declared) {
        String type = plain(declared);
        return type.contains("/")
                && !PAGES.contains(type)
                && !TEXTS.contains(type)
                && !VAGUE.contains(type)
                && !type.endsWith("xml");
    }

    /** {@code "Text/HTML"; charset="x"} is text/html; nothing is the empty string. */
    private static String plain(@Nullable String declared) {
        if (declared == null) {
            return "";
        }
        String type = declared.replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < type.length() && ";, ".indexOf(type.charAt(end)) < 0) {
            end++;
        }
        return type.substring(0, end);
    }

    /** Whether bytes, in any encoding that has ASCII letters, begin as pages do. */
    static boolean startsLikePage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
        return MARKUP.matcher(start).matches();
    }
}
