package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;

/** A marked sentence without any frame: the speaker before goes on. */
public final class DirectLoneRule implements Rule {
    /** Three words and their marks. */
    private static final int SHORTEST_HEADING = 5;

    @Override
    public String name() {
        return "direct-lone";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Range zone : Zones.all(view)) {
            boolean statement = view.zone(zone.start()) == zone.start() && zone.length() > 5;
            boolean candidate = statement || isHeading(view, zone) && zone.length() >= SHORTEST_HEADING;
            if (candidate && fillsSentence(view, zone) && !scene.taken(zone)) {
                scene.propose(Draft.of(name(), QuotationKind.DIRECT, List.of(zone))
                        .borrowedSpeaker(Previous.speaker(scene, zone.start())));
            }
        }
    }

    private static boolean fillsSentence(TextView view, Range zone) {
        boolean opens = zone.start() == view.sentenceStart(zone.start());
        int last = zone.end() - 1;
        int rest = view.sentenceEnd(last) - zone.end();
        return opens && (rest == 0 || rest == 1 && view.isFinalPunctuation(zone.end()));
    }

    /** Marks around a whole headline or subhead quote somebody, verb or not. */
    private static boolean isHeading(TextView view, Range zone) {
        SegmentKind kind = view.sentence(view.sentenceOf(zone.start())).kind();
        return kind == SegmentKind.HEADLINE || kind == SegmentKind.SUBHEAD;
    }
}
