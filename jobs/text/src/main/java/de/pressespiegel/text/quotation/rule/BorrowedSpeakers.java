package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Range;
import java.util.List;

/**
 * Speakers taken over from the sentence before, when that sentence turned out to be somebody's words: whoever said it
 * goes on, not the person it is about.
 */
public final class BorrowedSpeakers {
    private static final int LONGEST_CHAIN = 3;

    private BorrowedSpeakers() {}

    /** Replaces them in place. */
    public static void mend(Scene scene, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Range speaker = draft.speaker();
            for (int n = 0; n < LONGEST_CHAIN && draft.borrowed() && speaker != null; n++) {
                Draft said = scene.contentAt(speaker.start());
                boolean replaced = said != null
                        && said.kind() != QuotationKind.REPORTED
                        && !said.content().equals(draft.content())
                        && said.end() <= draft.start()
                        && said.speaker() != null;
                if (!replaced || said == null) {
                    break;
                }
                speaker = said.speaker();
                Draft mended = draft.borrowedSpeaker(speaker);
                drafts.set(i, mended);
            }
        }
    }
}
