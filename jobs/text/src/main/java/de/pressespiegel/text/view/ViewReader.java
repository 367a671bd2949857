package de.pressespiegel.text.view;

import java.nio.file.Path;

/** Reads texts as analysis reads them; a pure function of the text and {@code conf/}. Thread-safe. */
public final class ViewReader {
    private final LineWords words;

    private ViewReader(LineWords words) {
        this.words = words;
    }

    /**
     * Loads {@code conf/lexicon/line-words.tsv}.
     *
     * @throws de.pressespiegel.text.conf.ConfException if it is missing or malformed
     */
    public static ViewReader load(Path conf) {
        return new ViewReader(LineWords.load(conf));
    }

    /** The view of a text; a text that needs no change is not copied. */
    public ReadingView read(String verbatim) {
        Rewriter characters = CharacterForms.rewritten(verbatim);
        String plain = characters == null ? verbatim : characters.text();
        Rewriter lines = HardWraps.joined(plain, words);
        return new ReadingView(
                verbatim,
                lines == null ? plain : lines.text(),
                characters == null ? null : characters.offsets(),
                lines == null ? null : lines.offsets());
    }
}
