package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import de.pressespiegel.text.quotation.rule.Draft;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Speakers that only the rest of the article names: headlines that repeat a quotation, "eine Expertin" of the lead. */
public final class SpeakerCompletion {
    private static final double ECHO = 0.6;
    private static final int FEWEST_WORDS = 4;
    private static final int OPENING = 4;
    private static final int NEAR = 2;
    /** Quotations of named persons that one without a cue is compared with; no article of a newspaper has so many. */
    private static final int MOST_COMPARED = 200;

    private final TextView view;
    private final List<Draft> drafts;
    private final List<Speaker> speakers;
    private final @Nullable Set<String>[] words;
    private final NamedSpeakers named = new NamedSpeakers();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private SpeakerCompletion(TextView view, List<Draft> drafts, List<Speaker> speakers) {
        this.view = view;
        this.drafts = drafts;
        this.speakers = speakers;
        this.words = new Set[drafts.size()];
        for (int i = 0; i < speakers.size(); i++) {
            named.put(i, speakers.get(i));
        }
    }

    /** Completes the speakers in place; they belong to the drafts in the same order. */
    public static void complete(TextView view, List<Draft> drafts, List<Speaker> speakers) {
        SpeakerCompletion completion = new SpeakerCompletion(view, drafts, speakers);
        for (int i = 0; i < drafts.size(); i++) {
            Speaker known = completion.echoed(i);
            known = known == null ? completion.namedLater(i) : known;
            known = known == null ? completion.goesOn(i) : known;
            if (known != null) {
                speakers.set(i, known);
                completion.named.put(i, known);
            }
        }
    }

    /** The speaker of the quotation that a quotation without a cue repeats; null if it repeats none. */
    private @Nullable Speaker echoed(int no) {
        Draft draft = drafts.get(no);
        if (draft.kind() != QuotationKind.DIRECT || !draft.cue().isEmpty()) {
            return null;
        }
        Set<String> said = words(no);
        if (said.size() < FEWEST_WORDS) {
            return null;
        }
        int compared = 0;
        for (int i : named.places()) {
            Draft other = drafts.get(i);
            boolean later = other.start() > draft.start() || !other.cue().isEmpty();
            if (i != no && later) {
                view.budget().steps(said.size());
                Set<String> repeated = words(i);
                long common = said.stream().filter(repeated::contains).count();
                if (common >= ECHO * said.size()) {
                    return speakers.get(i);
                }
                compared++;
            }
            if (compared == MOST_COMPARED) {
                return null;
            }
        }
        return null;
    }

    /** "…, hieß es" without a source: the source of the quotation just before; null if that is far. */
    private @Nullable Speaker goesOn(int no) {
        Draft draft = drafts.get(no);
        if (no == 0 || draft.speaker() != null || !"heißen".equals(draft.cueLemma())) {
            return null;
        }
        Draft before = drafts.get(no - 1);
        int distance = view.sentenceOf(draft.start()) - view.sentenceOf(before.end() - 1);
        return distance <= NEAR ? speakers.get(no - 1) : null;
    }

    private Set<String> words(int no) {
        Set<String> known = words[no];
        if (known == null) {
            known = new HashSet<>();
            for (Range piece : drafts.get(no).content()) {
                for (int t = piece.start(); t < piece.end(); t++) {
                    if (view.token(t).isWord()) {
                        known.add(view.lower(t));
                    }
                }
            }
            words[no] = known;
        }
        return known;
    }

    /** For an unnamed person in the opening: the only named speaker of the same class; null if there are more. */
    private @Nullable Speaker namedLater(int no) {
        Speaker unnamed = speakers.get(no);
        Range range = drafts.get(no).speaker();
        boolean fits = unnamed.kind() == SpeakerKind.PERSON
                && unnamed.anonymous()
                && unnamed.entityId() == null
                && unnamed.sourceClass() != SourceClass.UNKNOWN;
        if (!fits || range == null || !isOpening(range.start())) {
            return null;
        }
        return named.only(unnamed.sourceClass());
    }

    private boolean isOpening(int token) {
        int sentence = view.sentenceOf(token);
        SegmentKind kind = view.sentence(sentence).kind();
        return sentence < OPENING || kind == SegmentKind.HEADLINE || kind == SegmentKind.LEAD;
    }
}
