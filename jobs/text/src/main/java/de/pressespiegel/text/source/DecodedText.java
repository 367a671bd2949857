package de.pressespiegel.text.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as text: by byte order mark, as UTF-8 when they are valid UTF-8, else in the detected encoding.
 *
 * @param text the text without byte order mark; null when the bytes are no text
 * @param problem why they are no text; null when they are
 * @param binary whether they look like a picture, program or archive rather than damaged text
 */
record DecodedText(@Nullable String text, @Nullable String problem, boolean binary) {
    /** Control characters that text does not have, in a thousand bytes. */
    private static final int MOST_CONTROLS = 10;
    /** What DOS and the first Macintosh wrote. */
    private static final List<String> OLD_WESTERN = List.of("IBM850", "x-MacRoman");

    static DecodedText of(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return new DecodedText(text.startsWith("\ufeff") ? text.substring(1) : text, null, false);
        }
        Charset wide = withoutMark(bytes);
        if (wide != null) {
            return new DecodedText(new String(bytes, wide), null, false);
        }
        int nul = count(bytes, 0, 0);
        if (nul > 0) {
            return new DecodedText(null, "holds NUL bytes; give text, not binary files", true);
        }
        DecodedText binary = binary(bytes);
        return binary != null ? binary : unmarked(bytes, null);
    }

    /**
     * A page as browsers decode it: by byte order mark, else by its label and then by its own words. Bytes that are valid
     * UTF-8 are UTF-8 whatever the label says; browsers believe the label and show "Ã¼".
     *
     * @param label charset of the HTTP header; null when it has none
     */
    static DecodedText ofPage(byte[] bytes, @Nullable String label) {
        if (byteOrderMark(bytes) != null || withoutMark(bytes) != null) {
            return of(bytes);
        }
        DecodedText binary = binary(bytes);
        if (binary != null) {
            return binary;
        }
        Charset said = CharsetLabel.of(label);
        return unmarked(bytes, said == null ? CharsetLabel.ofPage(bytes) : said);
    }

    private static @Nullable DecodedText binary(byte[] bytes) {
        int controls = count(bytes, 0, 31) - count(bytes, '\t', '\n') - count(bytes, '\f', '\r') - count(bytes, 27, 27);
        return controls * 1000L > (long) MOST_CONTROLS * bytes.length
                ? new DecodedText(
                        null, controls + " control characters in " + bytes.length + " bytes; give text files", true)
                : null;
    }

    private static int count(byte[] bytes, int from, int to) {
        int n = 0;
        for (byte b : bytes) {
            n += b >= from && b <= to ? 1 : 0;
        }
        return n;
    }

    private static DecodedText unmarked(byte[] bytes, @Nullable Charset said) {
        try {
            return new DecodedText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    null,
                    false);
        } catch (CharacterCodingException e) {
            if (mixesUtf8(bytes)) {
                return new DecodedText(mixed(bytes), null, false);
            }
            boolean lies = said == null || said.name().startsWith("UTF-");
            return lies ? detected(bytes) : new DecodedText(new String(bytes, said), null, false);
        }
    }

    private static DecodedText detected(byte[] bytes) {
        Charset charset = detect(bytes);
        String text = new String(bytes, charset);
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            odd += c == '\ufffd' || (c >= 0x80 && c < 0xa0) ? 1 : 0;
        }
        if (odd * 50 > text.length()) {
            return new DecodedText(
                    null,
                    "neither UTF-8 nor " + charset.name() + "; convert it to UTF-8 first",
                    odd * 5 > text.length());
        }
        return new DecodedText(text, null, false);
    }

    /**
     * Whether this is UTF-8 with pieces in another encoding, as when a text was put together from two sources. By chance
     * Western bytes form a sequence of UTF-8 too ("ß“" is one, of a rare script), so only common letters and marks count.
     */
    private static boolean mixesUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int sound = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == '\ufffd' ? 1 : 0;
            sound += (c >= 0xa0 && c < 0x180) || (c >= 0x2010 && c < 0x20d0) ? 1 : 0;
        }
        return sound * 2 >= broken;
    }

    /** UTF-8 where it is valid, windows-1252 elsewhere. */
    private static String mixed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isMalformed();
                result = decoder.decode(in, out, true)) {
            byte[] piece = new byte[result.length()];
            in.get(piece);
            out.put(new String(piece, CharsetLabel.WINDOWS_1252));
        }
        return out.flip().toString();
    }

    private static Charset detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name) || name.equals("US-ASCII")) {
            return western(bytes);
        }
        // Western text is often taken for a rarer neighbour; German letters decide
        boolean western = germanLetters(new String(bytes, CharsetLabel.WINDOWS_1252))
                > germanLetters(new String(bytes, Charset.forName(name)));
        return western || name.startsWith("ISO-8859-1") || name.equals("WINDOWS-1252")
                ? western(bytes)
                : Charset.forName(name);
    }

    /** The Western encoding in which umlauts stand inside words; windows-1252 unless another is clearly better. */
    private static Charset western(byte[] bytes) {
        int best = umlauts(new String(bytes, CharsetLabel.WINDOWS_1252));
        for (String name : OLD_WESTERN) {
            if (Charset.isSupported(name) && umlauts(new String(bytes, Charset.forName(name))) > 1 + 2 * best) {
                return Charset.forName(name);
            }
        }
        // nobody writes the currency sign; at its place ISO-8859-15 has the euro, and nothing where windows-1252 has
        // marks
        boolean euro = false;
        for (byte b : bytes) {
            if (b < 0 && (b & 0xff) < 0xa0) {
                return CharsetLabel.WINDOWS_1252;
            }
            euro |= b == (byte) 0xa4;
        }
        return euro ? Charset.forName("ISO-8859-15") : CharsetLabel.WINDOWS_1252;
    }

    private static int umlauts(String text) {
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            n += "äöüß".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
        }
        return n;
    }

    private static int germanLetters(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += "äöüßÄÖÜéè„“–".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return n;
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff ? StandardCharsets.UTF_16BE : null;
    }

    /** The encoding of two octets a character, by mark or by its zeros; null when it is another. */
    static @Nullable Charset wide(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        return marked == null ? withoutMark(bytes) : marked == StandardCharsets.UTF_8 ? null : marked;
    }

    /** Octets of the byte order mark; it would hide the quotation mark of a first cell. */
    static int markLength(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        return marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
    }

    /** UTF-16 without a mark: nearly every second byte is zero. */
    private static @Nullable Charset withoutMark(byte[] b) {
        int length = Math.min(b.length, 4000) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8) {
            return null;
        }
        if (odd * 2 > length * 9 / 10 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 2 > length * 9 / 10 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    static byte @Nullable [] readAtMost(java.io.InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        return bytes.length > limit ? null : bytes;
    }
}
