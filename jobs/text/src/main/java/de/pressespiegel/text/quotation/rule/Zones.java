package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;

/** Marked stretches. */
final class Zones {
    private Zones() {}

    /** Those that stand on their own, marks included, in text order. */
    static List<Range> of(TextView view) {
        List<Range> zones = new ArrayList<>();
        for (int t = 0; t < view.size(); t++) {
            if (view.zone(t) == t) {
                zones.add(new Range(t, view.mate(t) + 1));
                t = view.mate(t);
            }
        }
        return zones;
    }

    /** All marked stretches, outer and inner. */
    static List<Range> all(TextView view) {
        List<Range> zones = new ArrayList<>();
        for (int t = 0; t < view.size(); t++) {
            if (view.mate(t) > t) {
                zones.add(new Range(t, view.mate(t) + 1));
            }
        }
        return zones;
    }

    /** Whether the zone starts its sentence, or stands behind a frame or colon, so that it is a statement of its own. */
    static boolean opensStatement(Scene scene, Range zone) {
        TextView view = scene.view();
        int before = zone.start() - 1;
        int sentence = view.sentenceStart(zone.start());
        if (before < sentence) {
            return true;
        }
        if (view.is(before, ":")) {
            return true;
        }
        boolean boundary = view.isPunctuation(before);
        int t = boundary ? before - 1 : before;
        return t < sentence || (boundary && (scene.frameAt(t) != null || scene.frameAt(before) != null));
    }
}
