package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "Frage: Warum Tauben? / Kneissl: Weil sie heimkommen.": paragraphs behind the names of those who talk. */
public final class InterviewRule implements Rule {
    private static final int LONGEST_LABEL = 5;

    /** @param bare whether the label is a name or role without a verb */
    private record Turn(Range paragraph, Range label, boolean bare) {}

    @Override
    public String name() {
        return "interview";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        List<Turn> turns = turns(view);
        Set<String> talking = talking(view, turns);
        for (Turn turn : turns) {
            if (turn.bare() && talking.contains(label(view, turn))) {
                int start = turn.label().end() + 1;
                scene.propose(Draft.of(
                                name(),
                                QuotationKind.DIRECT,
                                List.of(new Range(start, turn.paragraph().end())))
                        .speaker(turn.label())
                        .frame(List.of(new Range(turn.label().start(), start)))
                        .medium(Medium.SPEECH));
            }
        }
    }

    private static String label(TextView view, Turn turn) {
        return view.text(turn.label().start(), turn.label().end());
    }

    /** Labels of a question that the next paragraph answers, and of the answer. */
    private static Set<String> talking(TextView view, List<Turn> turns) {
        Set<String> talking = new HashSet<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Turn question = turns.get(i);
            Turn answer = turns.get(i + 1);
            boolean follows = question.paragraph().end() == answer.paragraph().start();
            boolean asks = view.is(question.paragraph().end() - 1, "?");
            if (follows && asks && !label(view, question).equals(label(view, answer))) {
                talking.add(label(view, question));
                talking.add(label(view, answer));
            }
        }
        return talking;
    }

    private static List<Turn> turns(TextView view) {
        List<Turn> turns = new ArrayList<>();
        for (int no = 0; no < view.sentenceCount(); ) {
            int last = no;
            while (last + 1 < view.sentenceCount() && !view.startsParagraph(last + 1)) {
                last++;
            }
            Range paragraph = new Range(
                    view.sentence(no).firstToken(), view.sentence(last).endToken());
            int colon = colon(view, paragraph);
            if (colon > 0) {
                turns.add(new Turn(
                        paragraph, new Range(paragraph.start(), colon), isBare(view, paragraph.start(), colon)));
            }
            no = last + 1;
        }
        return turns;
    }

    private static int colon(TextView view, Range paragraph) {
        for (int t = paragraph.start() + 1;
                t < Math.min(paragraph.end() - 1, paragraph.start() + LONGEST_LABEL + 1);
                t++) {
            if (view.is(t, ":")) {
                return t;
            }
        }
        return -1;
    }

    /** A name or role only; "Franke antwortet:" is a frame. */
    private static boolean isBare(TextView view, int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.is(t, WordClass.FINITE) && !view.is(t, WordClass.NOUN)) {
                return false;
            }
        }
        return view.is(from, WordClass.NOUN | WordClass.INFLECTED);
    }
}
