package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import org.jspecify.annotations.Nullable;

/** The speaker that a sentence without a frame takes over from the text before it. */
final class Previous {
    /** Sentences between a quotation and what still belongs to its speaker. */
    private static final int REACH = 2;

    private Previous() {}

    /**
     * Speaker of the last quotation if it is near, or of a sentence behind it that tells of a speech act ("X wies das
     * zurück."); else the subject of the sentence before; else the last speaker at all.
     */
    static @Nullable Range speaker(Scene scene, int t) {
        TextView view = scene.view();
        int sentence = view.sentenceOf(t);
        Draft last = scene.lastBefore(t);
        int lastSentence = last == null ? -1 : Math.max(view.sentenceOf(last.end() - 1), lastFrame(view, last));
        for (int no = sentence - 1; no > lastSentence && no >= sentence - REACH; no--) {
            Range speaking = speaking(scene, no);
            if (speaking != null) {
                return speaking;
            }
        }
        if (last != null && last.speaker() != null && lastSentence >= sentence - REACH) {
            return last.speaker();
        }
        Range subject = sentence > 0 ? subject(scene, sentence - 1) : null;
        if (subject != null) {
            return subject;
        }
        return last == null ? null : last.speaker();
    }

    /** The named subject of the sentence's last main clause whose verb is a cue; null if there is none. */
    private static @Nullable Range speaking(Scene scene, int sentence) {
        TextView view = scene.view();
        Range speaking = null;
        for (int t = view.sentence(sentence).firstToken();
                t < view.sentence(sentence).endToken();
                t++) {
            Clause clause = view.clauseAt(t);
            if (clause == null) {
                continue;
            }
            Predicate predicate = clause.type() == SegmentType.MAIN ? scene.predicate(clause) : null;
            Range subject = predicate == null || predicate.passive() ? null : predicate.subject();
            boolean says = predicate != null
                    && (predicate.verb().strength() != Strength.WEAK
                            || !predicate.verb().reported().isEmpty());
            if (says && subject != null && !isEmpty(view, subject)) {
                speaking = subject;
            }
            t = clause.end() - 1;
        }
        return speaking;
    }

    private static int lastFrame(TextView view, Draft draft) {
        int last = -1;
        for (Range frame : draft.frame()) {
            last = Math.max(last, view.sentenceOf(frame.end() - 1));
        }
        return last;
    }

    /** Subject of the sentence's first main clause. */
    static @Nullable Range subject(Scene scene, int sentence) {
        TextView view = scene.view();
        int first = view.sentence(sentence).firstToken();
        int end = view.sentence(sentence).endToken();
        for (int t = first; t < end; t++) {
            Clause clause = view.clauseAt(t);
            if (clause != null) {
                if (clause.type() == SegmentType.MAIN) {
                    Range subject = scene.predicates().subjects().of(clause);
                    return subject == null || isEmpty(view, subject) ? null : subject;
                }
                t = clause.end() - 1;
            }
        }
        return null;
    }

    /** "es", "man", "das": nobody who speaks. */
    static boolean isEmpty(TextView view, Range subject) {
        String word = view.lower(subject.start());
        return subject.length() == 1
                && (word.equals("es")
                        || word.equals("man")
                        || word.equals("das")
                        || word.equals("dies")
                        || word.equals("die"));
    }
}
