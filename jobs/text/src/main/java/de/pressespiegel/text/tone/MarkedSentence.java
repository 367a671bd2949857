package de.pressespiegel.text.tone;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A training sentence with its target.
 *
 * @param text without the brackets
 * @param start first character of the target
 * @param end behind its last character
 */
record MarkedSentence(String text, int start, int end, Polarity polarity) {

    /** Reads every file of a folder; the target stands in double square brackets. */
    static List<MarkedSentence> readFolder(Path folder) {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (TsvFile file : TsvFile.readFolder(folder, "polarity", "sentence")) {
            for (TsvFile.Row row : file.rows()) {
                sentences.add(parse(row));
            }
        }
        return sentences;
    }

    private static MarkedSentence parse(TsvFile.Row row) {
        String sentence = row.get("sentence");
        int open = sentence.indexOf("[[");
        int close = sentence.indexOf("]]");
        if (open < 0 || close < open) {
            throw new ConfException(row.where() + ": no target in [[ ]]: " + sentence);
        }
        String text = sentence.substring(0, open) + sentence.substring(open + 2, close) + sentence.substring(close + 2);
        return new MarkedSentence(
                text, open, close - 2, Polarity.valueOf(row.get("polarity").toUpperCase(Locale.ROOT)));
    }
}
