package de.pressespiegel.text.view;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of {@code conf/lexicon/line-words.tsv}: what the last and the first word of a line say of the break there. */
final class LineWords {
    private final Set<String> open = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private final Set<String> joints = new HashSet<>();

    private LineWords() {}

    /**
     * Loads the list.
     *
     * @throws ConfException if it is missing or a row has an unknown use
     */
    static LineWords load(Path conf) {
        LineWords words = new LineWords();
        Path file = conf.resolve("lexicon").resolve("line-words.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "word", "use").rows()) {
            String word = row.get("word");
            switch (row.get("use")) {
                case "open" -> {
                    words.open.add(word);
                    words.starts.add(word);
                }
                case "start" -> words.starts.add(word);
                case "joint" -> words.joints.add(word);
                default ->
                    throw new ConfException(row.where() + ": '" + row.get("use") + "' is none of open, start, joint");
            }
        }
        return words;
    }

    /** "… meldete die": no sentence ends with the word; in lower case. */
    boolean leavesOpen(String word) {
        return open.contains(word);
    }

    /** "Die …", "Trotzdem …": with a capital it rather opens a sentence than stands inside one. */
    boolean opensSentence(String word) {
        return starts.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Nord- | und Ostsee": it stands behind the hyphen of a first part. */
    boolean joinsParts(String word) {
        return joints.contains(word);
    }
}
