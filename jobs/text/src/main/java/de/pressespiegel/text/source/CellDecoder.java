package de.pressespiegel.text.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of rows that were read one octet a character. Each row is decoded by itself, so that an umlaut anywhere in a
 * large file counts, nothing has to be read twice, and rows from different sources may stand in one table.
 */
final class CellDecoder {
    /** A sign that text files may hold and rows do not. */
    private static final String BETWEEN = "\u001b";

    private final boolean octets;

    /**
     * A decoder.
     *
     * @param octets whether characters stand for octets; else they are letters already
     */
    CellDecoder(boolean octets) {
        this.octets = octets;
    }

    /**
     * The cells as text; a NUL becomes the sign for what cannot be shown, as in browsers.
     *
     * @return null when they are no text
     */
    @Nullable
    List<String> decode(List<String> cells) {
        if (!octets) {
            return cells;
        }
        boolean ascii = cells.stream().allMatch(CellDecoder::isPlain);
        if (ascii) {
            return cells;
        }
        // the whole row tells more of its encoding than a cell
        String row = String.join(BETWEEN, cells).replace('\0', '\u001a');
        DecodedText decoded = DecodedText.ofPage(row.getBytes(StandardCharsets.ISO_8859_1), null);
        if (decoded.text() == null) {
            return null;
        }
        List<String> texts = List.of(decoded.text().replace('\u001a', '\ufffd').split(BETWEEN, -1));
        return texts.size() == cells.size() ? texts : null;
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c > 0x7e || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return false;
            }
        }
        return true;
    }
}
