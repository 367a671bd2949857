package de.pressespiegel.text.quotation.speaker;

import static de.pressespiegel.text.syntax.WordClass.COORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.NAME;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;

import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicates;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.Subjects;
import de.pressespiegel.text.syntax.TextView;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Subjects of the same sentence that a speaker phrase points to. */
final class Antecedents {
    private final TextView view;
    private final Subjects subjects;
    private final IntPredicate quoted;

    Antecedents(TextView view, CueReadings cues, IntPredicate quoted) {
        this.view = view;
        this.subjects = new Predicates(view, cues).subjects();
        this.quoted = quoted;
    }

    /** "nach eigenen Angaben": the subject of the clause speaks; null for other phrases. */
    @Nullable
    Range own(Range range) {
        if (!view.lower(range.start()).startsWith("eigen")) {
            return null;
        }
        Clause clause = view.clauseAt(range.start());
        return clause == null ? null : subjects.of(clause);
    }

    /** The named subject of an earlier main clause of the same sentence: "Ada Wolf sieht das so, wie sie schrieb". */
    @Nullable
    Range subjectBefore(int pronoun) {
        Clause clause = view.clauseAt(pronoun);
        for (int no = clause == null ? -1 : clause.no() - 1; clause != null; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                return null;
            }
            Range subject = left.type() == SegmentType.MAIN ? subjects.of(left) : null;
            boolean named = subject != null
                    && subject.end() <= pronoun
                    && view.is(view.phraseHead(subject.start()), NAME)
                    && (clause.type() == SegmentType.SUBORDINATE
                            || !quoted.test(view.token(subject.start()).start()));
            if (named) {
                return subject;
            }
        }
        return null;
    }

    /** "Ada Wolf und Jo Kern" of "Ada Wolf und Jo Kern vom Institut …": the subject with what names its house. */
    Range withAttribute(Range subject) {
        boolean attribute =
                view.is(subject.end(), PREPOSITION) && view.lower(subject.end()).startsWith("vo");
        int end = attribute ? view.phraseEnd(subject.end() + 1) : 0;
        if (attribute && end == 0 && view.is(subject.end() + 1, NOUN)) {
            end = subject.end() + 2;
        }
        return end == 0
                ? subject
                : new Range(
                        subject.start(),
                        Math.max(
                                end,
                                NounPhrases.end(
                                        view, subject.end() + 1, view.sentenceEnd(end - 1), Attachment.CAREFUL)));
    }

    boolean isJoint(Range range) {
        for (int t = range.start(); t < range.end(); t++) {
            if (view.is(t, COORDINATOR)) {
                return true;
            }
        }
        return false;
    }
}
