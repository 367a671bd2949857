package de.pressespiegel.text.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive, WARC or the older ARC, into its records, and finds the next record behind a broken one. A head is
 * handed on as it is; who reads it may fail without losing the place in the file.
 */
final class WarcRecords {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST_HEAD = 1 << 20;
    private static final int SHOWN = 40;
    private static final Pattern WARC = Pattern.compile("WARC/\\d\\.\\d+\\s*");
    /** Address, server, day, type (and more in later versions), length: {@code http://a.example/ 192.0.2.1 20010203040506 text/html 99}. */
    private static final Pattern ARC =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S* \\S+ \\d{8,17} .* (?<length>\\d{1,15})\\s*");

    private static final Pattern LENGTH =
            Pattern.compile("(?im)^content-length[ \\t]*:[ \\t]*(?<length>\\d{1,15})[ \\t]*\\r?$");

    /** What comes next in the file. */
    sealed interface Part {}

    /**
     * A record.
     *
     * @param head its lines, one octet a character
     * @param block what follows the head; it ends where the record ends
     */
    record Whole(String head, boolean arc, InputStream block) implements Part {}

    /**
     * Bytes that are no record.
     *
     * @param why names how many and how they begin
     */
    record Gap(String why) implements Part {}

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private @Nullable Block block;
    private @Nullable String ahead;

    WarcRecords(InputStream in) {
        this.in = in;
    }

    /**
     * The next record or gap; null at the end.
     *
     * @throws EOFException when the file ends within a record
     */
    @Nullable
    Part next() throws IOException {
        if (block != null) {
            block.skipRest();
            block = null;
        }
        long lost = 0;
        String shown = "";
        boolean lineBegins = true;
        for (String next = nextLine(); next != null; next = nextLine()) {
            boolean head = lineBegins && isHead(next);
            lineBegins = next.endsWith("\n");
            if (head && lost == 0) {
                return record(next);
            }
            if (head) {
                ahead = next;
                break;
            }
            if (lost > 0 || !next.isBlank()) {
                shown = lost == 0 ? start(next) : shown;
                lost += next.length();
            }
        }
        return lost == 0 ? null : new Gap(lost + " bytes that are no record, from " + shown);
    }

    private Part record(String first) throws IOException {
        boolean arc = !WARC.matcher(first).matches();
        StringBuilder head = new StringBuilder(first);
        while (!arc && !endsWithBlankLine(head)) {
            String next = nextLine();
            if (next == null) {
                throw new EOFException("it ends within the head of a record");
            }
            if (isHead(next) || head.length() > LONGEST_HEAD) {
                ahead = next;
                return new Gap("a head without end, from " + start(head.toString()));
            }
            head.append(next);
        }
        Matcher length = (arc ? ARC : LENGTH).matcher(head);
        if (!(arc ? length.matches() : length.find())) {
            return new Gap("a record without Content-Length, from " + start(head.toString()));
        }
        block = new Block(Long.parseLong(length.group("length")));
        return new Whole(head.toString(), arc, block);
    }

    private static boolean endsWithBlankLine(StringBuilder head) {
        int end = head.length();
        return head.charAt(end - 1) == '\n'
                && (head.charAt(end - 2) == '\n' || (head.charAt(end - 2) == '\r' && head.charAt(end - 3) == '\n'));
    }

    private static boolean isHead(String line) {
        return WARC.matcher(line).matches()
                || (line.length() < LONGEST_LINE && ARC.matcher(line).matches());
    }

    private static String start(String text) {
        return "'"
                + text.substring(0, Math.min(SHOWN, text.length()))
                        .replaceAll("[^ -~]+", " ")
                        .strip() + "'";
    }

    /** A line with its end, one octet a character, or a piece of a long one; null at the end. */
    private @Nullable String nextLine() throws IOException {
        if (ahead != null) {
            String next = ahead;
            ahead = null;
            return next;
        }
        line.reset();
        int c = 0;
        while (c != '\n' && line.size() < LONGEST_LINE) {
            c = in.read();
            if (c < 0) {
                break;
            }
            line.write(c);
        }
        return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
    }

    /** The bytes of one record. */
    private final class Block extends InputStream {
        private final long length;
        private long left;

        Block(long length) {
            this.length = length;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int size) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(buffer, offset, (int) Math.min(left, size));
            if (n < 0) {
                throw new EOFException("it ends after " + (length - left) + " of " + length + " bytes of a record");
            }
            left -= n;
            return n;
        }

        private void skipRest() throws IOException {
            byte[] buffer = new byte[1 << 13];
            while (read(buffer, 0, buffer.length) >= 0) {
                // passed over
            }
        }
    }
}
