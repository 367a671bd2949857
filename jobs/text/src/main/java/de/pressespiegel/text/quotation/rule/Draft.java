package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in tokens, before speakers are resolved.
 *
 * @param rule name of the rule that made it
 * @param content pieces of the content, in text order; a draft without any is no quotation and {@link Scene} takes none
 * @param speaker the speaker's noun phrase; null when the sentence names none
 * @param cue cue tokens as ranges
 * @param frame pieces of the framing clause
 * @param addressee the addressee's noun phrase, null if none
 * @param cueLemma lemma of the cue, null if none
 * @param hedge whether the cue itself distances the text from the content
 * @param parent the draft that this one is nested in, null if none
 * @param borrowed whether the speaker was taken over from an earlier quotation or sentence
 */
public record Draft(
        String rule,
        QuotationKind kind,
        List<Range> content,
        @Nullable Range speaker,
        List<Range> cue,
        List<Range> frame,
        @Nullable Range addressee,
        @Nullable String cueLemma,
        Medium medium,
        boolean hedge,
        @Nullable Draft parent,
        boolean borrowed) {

    /** Steps of relay: one more than the quotation it is nested in, unless the same source goes on speaking. */
    public int hop() {
        return parent == null ? 0 : parent.hop() + (borrowed ? 0 : 1);
    }

    /** A draft with content only; the rest is added by the withers. */
    public static Draft of(String rule, QuotationKind kind, List<Range> content) {
        return new Draft(
                rule,
                kind,
                List.copyOf(content),
                null,
                List.of(),
                List.of(),
                null,
                null,
                Medium.UNSPECIFIED,
                false,
                null,
                false);
    }

    public Draft speaker(@Nullable Range value) {
        return new Draft(rule, kind, content, value, cue, frame, addressee, cueLemma, medium, hedge, parent, borrowed);
    }

    public Draft borrowedSpeaker(@Nullable Range value) {
        return new Draft(rule, kind, content, value, cue, frame, addressee, cueLemma, medium, hedge, parent, true);
    }

    public Draft cue(List<Range> value, @Nullable String lemma) {
        return new Draft(
                rule,
                kind,
                content,
                speaker,
                List.copyOf(value),
                frame,
                addressee,
                lemma,
                medium,
                hedge,
                parent,
                borrowed);
    }

    public Draft frame(List<Range> value) {
        return new Draft(
                rule,
                kind,
                content,
                speaker,
                cue,
                List.copyOf(value),
                addressee,
                cueLemma,
                medium,
                hedge,
                parent,
                borrowed);
    }

    public Draft addressee(@Nullable Range value) {
        return new Draft(rule, kind, content, speaker, cue, frame, value, cueLemma, medium, hedge, parent, borrowed);
    }

    public Draft medium(Medium value) {
        return new Draft(rule, kind, content, speaker, cue, frame, addressee, cueLemma, value, hedge, parent, borrowed);
    }

    public Draft hedge(boolean value) {
        return new Draft(
                rule, kind, content, speaker, cue, frame, addressee, cueLemma, medium, value, parent, borrowed);
    }

    public Draft parent(Draft value) {
        return new Draft(rule, kind, content, speaker, cue, frame, addressee, cueLemma, medium, hedge, value, borrowed);
    }

    public Draft content(List<Range> value) {
        return new Draft(
                rule,
                kind,
                List.copyOf(value),
                speaker,
                cue,
                frame,
                addressee,
                cueLemma,
                medium,
                hedge,
                parent,
                borrowed);
    }

    /** Whether nothing is left of the content, as of a stretch of mere punctuation. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    public int start() {
        return content.get(0).start();
    }

    public int end() {
        return content.get(content.size() - 1).end();
    }

    /** Whether some piece of the content holds the whole range. */
    public boolean holds(Range range) {
        for (Range piece : content) {
            if (piece.contains(range)) {
                return true;
            }
        }
        return false;
    }
}
