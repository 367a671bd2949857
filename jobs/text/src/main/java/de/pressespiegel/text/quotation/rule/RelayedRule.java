package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.syntax.NounPhrases;
import de.pressespiegel.text.quotation.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "laut X unter Berufung auf Y": what X passes on was said by Y; a second quotation behind the first. */
public final class RelayedRule implements Rule {
    @Override
    public String name() {
        return "relayed";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Draft draft : new ArrayList<>(scene.accepted())) {
            if (draft.kind() == QuotationKind.INDIRECT && draft.parent() == null && draft.speaker() != null) {
                Range source = source(view, draft);
                if (source != null) {
                    scene.accept(Draft.of(name(), QuotationKind.INDIRECT, draft.content())
                            .speaker(source)
                            .cue(List.of(new Range(source.start() - 2, source.start())), "unter Berufung auf")
                            .frame(draft.frame())
                            .medium(draft.medium())
                            .hedge(draft.hedge())
                            .parent(draft));
                }
            }
        }
    }

    /** The noun phrase behind "unter Berufung auf" in the frame; null if none. */
    private static @Nullable Range source(TextView view, Draft draft) {
        for (Range frame : draft.frame()) {
            int end = Math.min(view.sentenceEnd(frame.start()), frame.end() + 8);
            for (int t = frame.start() + 2; t < end; t++) {
                boolean relay = view.is(t - 1, "auf")
                        && (view.is(t - 2, "Berufung") || view.is(t - 2, "Bezugnahme"))
                        && view.phraseEnd(t) > 0;
                if (relay) {
                    return new Range(t, NounPhrases.end(view, t, view.sentenceEnd(t), Attachment.CAREFUL));
                }
            }
        }
        return null;
    }
}
