package de.pressespiegel.spark.ingest;

import de.pressespiegel.text.source.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stable ids: the same article keeps its id whatever folder it comes from. With an address it is the address that
 * counts, so that changed content replaces the old; without one it is file name, outlet and content. The record's place in
 * its file does not count: files of records grow at either end.
 */
final class ArticleIds {
    private static final Pattern RECORD = Pattern.compile("#\\d+$");

    private ArticleIds() {}

    static String of(SourceRecord.Found record, String contentSha256) {
        String url = record.url();
        String uri = record.sourceUri();
        String name = RECORD.matcher(uri.substring(uri.lastIndexOf('/') + 1)).replaceFirst("");
        String outlet = record.outlet() == null ? "" : record.outlet();
        String identity = url != null ? "url\n" + url : "text\n" + name + "\n" + outlet + "\n" + contentSha256;
        return sha256(identity).substring(0, 16);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
