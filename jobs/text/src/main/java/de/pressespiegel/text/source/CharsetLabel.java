package de.pressespiegel.text.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What browsers mean by the name of an encoding, after the WHATWG Encoding standard (sections 4.2 and 9). */
final class CharsetLabel {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The standard looks at 1024 bytes; content systems that put scripts first need more. */
    private static final int PRESCAN = 4096;

    /** Labels that Java does not know, and charsets that stand for a larger neighbour. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("x-user-defined", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso885915", "iso-8859-15"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "gbk"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("utf8mb4", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"));

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
    private static final Pattern META = Pattern.compile("(?is)<meta[\\s/][^>]*");
    private static final Pattern CHARSET = Pattern.compile("(?is)charset\\s*=\\s*[\"']?\\s*([^\\s\"';,/>]+)");
    private static final Pattern XML = Pattern.compile("(?is)^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private CharsetLabel() {}

    /** The encoding behind a label; null when there is none of this name. */
    static @Nullable Charset of(@Nullable String label) {
        String name = label == null ? "" : label.replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
        Charset named = named(MEANT.getOrDefault(name, name));
        return named == null ? null : named(MEANT.getOrDefault(named.name().toLowerCase(Locale.ROOT), named.name()));
    }

    /** What a page says of itself; UTF-16 in ASCII letters cannot be true and means UTF-8. */
    static @Nullable Charset ofPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(COMMENT.matcher(start).replaceAll(" "));
        while (meta.find()) {
            Matcher label = CHARSET.matcher(meta.group());
            Charset charset = label.find() ? of(label.group(1)) : null;
            if (charset != null) {
                return narrow(charset);
            }
        }
        Matcher xml = XML.matcher(start);
        Charset charset = xml.find() ? of(xml.group(1)) : null;
        return charset == null ? null : narrow(charset);
    }

    private static Charset narrow(Charset charset) {
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static @Nullable Charset named(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
