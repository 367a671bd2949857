package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Valences of a document's sentences, each worked out once, when it is first asked for. Not thread-safe. */
final class DocumentValences {
    private final Document document;
    private final ToneLexicon lexicon;
    private final @Nullable Valences[] sentences;

    DocumentValences(Document document, ToneLexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        this.sentences = new Valences[document.sentences().size()];
    }

    /** Whether they are those of this very document, by this very lexicon. */
    boolean areOf(Document other, ToneLexicon by) {
        return document == other && lexicon == by;
    }

    Document document() {
        return document;
    }

    Valences of(Sentence sentence) {
        Valences known = sentences[sentence.no()];
        if (known == null) {
            known = Valences.of(document, sentence, lexicon);
            sentences[sentence.no()] = known;
        }
        return known;
    }

    /** The sentence so many places away in the same segment; null when there is none. */
    @Nullable
    Sentence neighbour(Sentence sentence, int places) {
        int no = sentence.no() + places;
        if (no < 0 || no >= sentences.length) {
            return null;
        }
        Sentence other = document.sentences().get(no);
        return other.segmentNo() == sentence.segmentNo() ? other : null;
    }
}
