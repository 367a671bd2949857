package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
import java.util.List;

/** A marked sentence without any frame: the speaker before goes on. */
public final class DirectLoneRule implements Rule {
    @Override
    public String name() {
        return "direct-lone";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Range zone : Zones.of(view)) {
            boolean opens = zone.start() == view.sentenceStart(zone.start());
            int last = zone.end() - 1;
            int rest = view.sentenceEnd(last) - zone.end();
            boolean closes = rest == 0 || (rest == 1 && view.isFinalPunctuation(zone.end()));
            if (opens && closes && zone.length() > 5 && !scene.taken(zone)) {
                scene.propose(Draft.of(name(), QuotationKind.DIRECT, List.of(zone))
                        .borrowedSpeaker(Previous.speaker(scene, zone.start())));
            }
        }
    }
}
