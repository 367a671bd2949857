package de.pressespiegel.text.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body that was sent in chunks. Many archives keep the label and not the chunks. */
final class Chunks {
    /** {@code 1a2b;name=value}. */
    private static final Pattern SIZE = Pattern.compile("\\s{0,4}([0-9a-fA-F]{1,7})[ \\t]*(?:;.*)?");

    private static final int LONGEST_SIZE = 200;

    private Chunks() {}

    /** The chunks put together; the body itself when it has none. */
    static byte[] joined(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int lineEnd = lineEnd(body, at);
            Matcher size =
                    SIZE.matcher(new String(body, at, lineEnd - at, StandardCharsets.ISO_8859_1).stripTrailing());
            if (lineEnd >= body.length || !size.matches()) {
                return at == 0 ? body : out.toByteArray();
            }
            int length = Integer.parseInt(size.group(1), 16);
            if (length == 0) {
                break;
            }
            int begin = lineEnd + 1;
            int end = (int) Math.min(body.length, (long) begin + length);
            out.write(body, begin, end - begin);
            at = end;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n') && at < end + 2) {
                at++;
            }
        }
        return out.toByteArray();
    }

    private static int lineEnd(byte[] body, int from) {
        int at = from;
        int last = Math.min(body.length, from + LONGEST_SIZE);
        while (at < last && body[at] != '\n') {
            at++;
        }
        return at;
    }
}
