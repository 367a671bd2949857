package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;

/** „…“, sagte X, „…“: the second piece of an interrupted sentence belongs to the first. */
public final class DirectInterruptedRule implements Rule {
    @Override
    public String name() {
        return "direct-interrupted";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Range zone : Zones.all(view)) {
            int before = zone.start() - 1;
            boolean goesOn = before > 0 && view.is(before, ",") && !scene.taken(zone);
            Draft first = goesOn ? scene.frameAt(before - 1) : null;
            boolean sameSentence = first != null
                    && first.kind() == QuotationKind.DIRECT
                    && first.end() <= before
                    && view.sentenceOf(first.end() - 1) == view.sentenceOf(zone.start());
            if (first != null && sameSentence) {
                scene.extend(first, zone);
            }
        }
    }
}
