package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;

/** Marked words inside indirect, free or reported speech: the same speaker's own words. */
public final class NestedDirectRule implements Rule {
    /** A single marked word is as often a term or a wink as somebody's own word. */
    private static final int SHORTEST = 2;

    @Override
    public String name() {
        return "nested-direct";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Range zone : Zones.all(view)) {
            Draft parent = scene.contentAt(zone.start());
            if (parent == null || parent.kind() == QuotationKind.DIRECT || !parent.holds(zone)) {
                continue;
            }
            if (isSpeech(view, scene.cues(), zone)) {
                scene.accept(Draft.of(name(), QuotationKind.DIRECT, List.of(zone))
                        .borrowedSpeaker(parent.speaker())
                        .cue(parent.cue(), parent.cueLemma())
                        .addressee(parent.addressee())
                        .frame(parent.frame())
                        .medium(parent.medium())
                        .hedge(parent.hedge())
                        .parent(parent));
            }
        }
    }

    /** Names, titles and terms are no speech. */
    static boolean isSpeech(TextView view, CueReadings cues, Range zone) {
        int words = 0;
        int lower = 0;
        boolean verb = false;
        for (int t = zone.start() + 1; t < zone.end() - 1; t++) {
            if (view.token(t).isWord()) {
                words++;
                lower += Character.isLowerCase(view.token(t).form().charAt(0)) ? 1 : 0;
                verb |= view.is(t, WordClass.FINITE);
            }
        }
        if (words == 0) {
            return false;
        }
        int before = zone.start() - 1;
        boolean titled = before >= 0 && view.is(before, WordClass.NOUN) && cues.isTitleNoun(view, before) && !verb;
        if (titled) {
            return false;
        }
        boolean glued = zone.end() < view.size()
                && !view.token(zone.end()).spaceBefore()
                && view.token(zone.end()).form().startsWith("-");
        return !glued && (lower > 0 || verb) && words >= SHORTEST;
    }
}
