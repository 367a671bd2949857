package de.pressespiegel.text.name;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Sentence;

/** Reads the tone of a context towards what stands in it. */
@FunctionalInterface
public interface ToneReader {
    /** Hears no tone anywhere. */
    ToneReader NEUTRAL = (document, sentence, start, end) -> 0;

    /**
     * Tone towards characters start..end of a sentence.
     *
     * @return -1 (hostile) .. 1 (friendly)
     */
    double tone(Document document, Sentence sentence, int start, int end);
}
