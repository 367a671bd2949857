package de.pressespiegel.text.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/** An answer of a web server as an archive has it. */
final class HttpAnswer {
    private final int status;
    private final @Nullable String contentType;
    private final List<String> codings;
    private final boolean chunked;
    private final byte[] body;

    private HttpAnswer(HttpResponse head, List<String> codings, byte[] body) {
        this.status = head.status();
        this.contentType = head.headers().first("Content-Type").orElse(null);
        this.codings = List.copyOf(codings);
        this.chunked = head.headers().contains("Transfer-Encoding", "chunked");
        this.body = body;
    }

    /** 200 for a page that was there. */
    int status() {
        return status;
    }

    /** As it was sent; null when it was not. */
    @Nullable
    String contentType() {
        return contentType;
    }

    /** Content encodings in lower case, in the order in which they were applied. */
    List<String> codings() {
        return codings;
    }

    /** Whether the body is said to come in chunks. */
    boolean chunked() {
        return chunked;
    }

    /** As it was sent. */
    byte[] body() {
        return body;
    }

    /**
     * Reads an answer.
     *
     * @throws IOException when the block is none
     */
    static HttpAnswer of(byte[] block) throws IOException {
        HttpResponse head = HttpResponse.parseWithoutBody(Channels.newChannel(new ByteArrayInputStream(block)), null);
        List<String> codings = new ArrayList<>();
        for (String value : head.headers().all("Content-Encoding")) {
            for (String coding : value.toLowerCase(Locale.ROOT).split(",")) {
                String name = coding.replaceAll("[\"'\\s]", "");
                if (!name.isEmpty()) {
                    codings.add(name);
                }
            }
        }
        return new HttpAnswer(head, codings, Arrays.copyOfRange(block, headLength(block), block.length));
    }

    /** Where the first blank line ends; some servers end lines with a line feed alone. */
    private static int headLength(byte[] block) {
        int lineLength = 0;
        for (int i = 0; i < block.length; i++) {
            if (block[i] == '\n') {
                if (lineLength == 0 && i > 0) {
                    return i + 1;
                }
                lineLength = 0;
            } else if (block[i] != '\r') {
                lineLength++;
            }
        }
        return block.length;
    }
}
