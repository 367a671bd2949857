package de.pressespiegel.text.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return new DecodedText(null, "holds NUL bytes; give text, not binary files", true);
            }
            controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        if (controls * 1000L > (long) MOST_CONTROLS * bytes.length) {
            return new DecodedText(
                    null, controls + " control characters in " + bytes.length + " bytes; give text files", true);
        }
        try {
            return new DecodedText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    null,
                    false);
        } catch (CharacterCodingException e) {
            return detected(bytes);
        }
    }

    private static DecodedText detected(byte[] bytes) {
        if (almostUtf8(bytes)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_8), null, false);
        }
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

    /** A few broken sequences in a text that has many sound ones. */
    private static boolean almostUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int sound = 0;
        for (int i = 0; i < text.length(); i++) {
            broken += text.charAt(i) == '\ufffd' ? 1 : 0;
            sound += text.charAt(i) > 0x7f && text.charAt(i) != '\ufffd' ? 1 : 0;
        }
        return sound > 10 * broken;
    }

    private static Charset detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset windows = Charset.forName("windows-1252");
        if (name == null || !Charset.isSupported(name) || name.equals("US-ASCII")) {
            return windows;
        }
        // Western text is often taken for a rarer neighbour; German letters decide
        boolean western =
                germanLetters(new String(bytes, windows)) > germanLetters(new String(bytes, Charset.forName(name)));
        return western || name.startsWith("ISO-8859-1") ? windows : Charset.forName(name);
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
