package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.rule.SourceFrames.SourceFrame;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;

/** "Laut Polizei …", "nach Angaben des Ministeriums", "Beobachtern zufolge": the clause around the frame is the content. */
public final class SourceFrameRule implements Rule {
    @Override
    public String name() {
        return "source-frame";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (int t = 0; t < view.size(); t++) {
            SourceFrame found = SourceFrames.at(view, scene.cues(), t);
            if (found != null) {
                propose(scene, found);
                t = found.frame().end() - 1;
            }
        }
    }

    private void propose(Scene scene, SourceFrame found) {
        TextView view = scene.view();
        Range frame = withCommas(view, found.frame());
        Range around = surroundings(view, found.frame());
        List<Range> content = Spans.around(view, around.start(), around.end(), frame);
        if (content.isEmpty() || words(content) < 2) {
            return;
        }
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, content)
                .speaker(found.speaker())
                .cue(List.of(found.cue()), found.lemma())
                .frame(List.of(frame))
                .medium(found.medium())
                .hedge(found.hedge()));
    }

    private static int words(List<Range> content) {
        return content.stream().mapToInt(Range::length).sum();
    }

    /** Commas that set the frame off belong to it. */
    private static Range withCommas(TextView view, Range frame) {
        boolean before = view.is(frame.start() - 1, ",") && view.is(frame.end(), ",");
        return before ? new Range(frame.start() - 1, frame.end() + 1) : frame;
    }

    /** The clause for a frame inside a subordinate one; from the coordinated main clause on, or the sentence, else. */
    static Range surroundings(TextView view, Range frame) {
        int sentenceStart = view.sentenceStart(frame.start());
        int sentenceEnd = view.sentenceEnd(frame.start());
        Clause clause = view.clauseAt(frame.start());
        if (clause == null) {
            return new Range(sentenceStart, sentenceEnd);
        }
        boolean embedded = clause.type() == SegmentType.RELATIVE
                || clause.type() == SegmentType.SUBORDINATE
                || clause.type() == SegmentType.INFINITIVE;
        if (embedded && clause.start() > sentenceStart) {
            return new Range(clause.start(), embeddedEnd(view, clause));
        }
        int start = sentenceStart;
        for (int no = clause.no(); ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                break;
            }
            if (left.boundary() == Boundary.SEMICOLON || left.boundary() == Boundary.COLON) {
                start = left.start();
                break;
            }
            boolean newMain = left.type() == SegmentType.MAIN && !left.verbFirst() && left.no() > 0;
            Clause before = view.clause(left.no() - 1, clause.sentence());
            if (newMain && before != null && left.boundary() == Boundary.COORDINATOR && precededByMain(view, left)) {
                start = left.head();
                break;
            }
        }
        int end = sentenceEnd;
        for (int no = clause.no() + 1; ; no++) {
            Clause right = view.clause(no, clause.sentence());
            if (right == null) {
                break;
            }
            if (right.boundary() == Boundary.SEMICOLON) {
                end = right.start() - 1;
                break;
            }
        }
        return new Range(start, end);
    }

    private static boolean precededByMain(TextView view, Clause clause) {
        for (int no = clause.no() - 1; ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                return false;
            }
            if (left.type() == SegmentType.MAIN) {
                return true;
            }
        }
    }

    private static int embeddedEnd(TextView view, Clause clause) {
        int end = clause.end();
        for (int no = clause.no() + 1; ; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null) {
                return end;
            }
            boolean coordinated =
                    next.boundary() == Boundary.COORDINATOR && !next.verbFirst() && next.type() != SegmentType.MAIN;
            if (!coordinated && next.type() != SegmentType.RELATIVE) {
                return end;
            }
            end = next.end();
        }
    }
}
