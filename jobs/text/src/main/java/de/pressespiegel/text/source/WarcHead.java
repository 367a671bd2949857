package de.pressespiegel.text.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * What the head of a record says.
 *
 * @param type response, resource, conversion, request …, in lower case
 * @param target where the content was fetched; null when unknown
 * @param contentType of the block; null when it is not said
 * @param truncated why the crawler cut the content off, in lower case; null when it did not
 */
record WarcHead(
        String type,
        @Nullable String target,
        @Nullable String contentType,
        @Nullable String truncated) {
    /**
     * Reads a head.
     *
     * @throws IOException when it is none
     */
    static WarcHead of(WarcRecords.Whole record) throws IOException {
        if (record.arc()) {
            return ofArc(record.head());
        }
        byte[] head = record.head().getBytes(StandardCharsets.ISO_8859_1);
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(head))) {
            WarcRecord parsed = reader.next().orElseThrow(() -> new IOException("no head"));
            MessageHeaders headers = parsed.headers();
            return new WarcHead(
                    headers.first("WARC-Type").orElse("").strip().toLowerCase(Locale.ROOT),
                    headers.first("WARC-Target-URI")
                            .map(WarcHead::withoutBrackets)
                            .orElse(null),
                    headers.first("Content-Type").orElse(null),
                    headers.first("WARC-Truncated").map(WarcHead::reason).orElse(null));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The old form has one line a record; its first record describes the file. */
    private static WarcHead ofArc(String line) {
        String[] fields = line.strip().split(" ");
        boolean web = fields[0].toLowerCase(Locale.ROOT).matches("https?:.*");
        return new WarcHead(web ? "response" : "warcinfo", fields[0], "application/http", null);
    }

    /** Wget writes addresses in angle brackets. */
    private static String withoutBrackets(String address) {
        String bare = address.strip();
        return bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static String reason(String truncated) {
        String reason = truncated.strip().toLowerCase(Locale.ROOT);
        return reason.isEmpty() ? "unspecified" : reason;
    }
}
