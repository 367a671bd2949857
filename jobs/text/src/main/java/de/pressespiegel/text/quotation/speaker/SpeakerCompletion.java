package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import de.pressespiegel.text.quotation.rule.Draft;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
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

    private final TextView view;
    private final List<Draft> drafts;
    private final List<Speaker> speakers;

    private SpeakerCompletion(TextView view, List<Draft> drafts, List<Speaker> speakers) {
        this.view = view;
        this.drafts = drafts;
        this.speakers = speakers;
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
            }
        }
    }

    /** The speaker of the quotation that a quotation without a cue repeats; null if it repeats none. */
    private @Nullable Speaker echoed(int no) {
        Draft draft = drafts.get(no);
        if (draft.kind() != QuotationKind.DIRECT || !draft.cue().isEmpty()) {
            return null;
        }
        Set<String> words = words(draft);
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            boolean later = other.start() > draft.start() || !other.cue().isEmpty();
            if (i != no && later && isNamedPerson(speakers.get(i))) {
                Set<String> common = words(other);
                common.retainAll(words);
                if (common.size() >= ECHO * words.size()) {
                    return speakers.get(i);
                }
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

    private Set<String> words(Draft draft) {
        Set<String> words = new HashSet<>();
        for (Range piece : draft.content()) {
            for (int t = piece.start(); t < piece.end(); t++) {
                if (view.token(t).isWord()) {
                    words.add(view.lower(t));
                }
            }
        }
        return words;
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
        Speaker only = null;
        for (Speaker candidate : speakers) {
            if (isNamedPerson(candidate) && candidate.sourceClass() == unnamed.sourceClass()) {
                if (only != null && !sameEntity(only, candidate)) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }

    private boolean isOpening(int token) {
        int sentence = view.sentenceOf(token);
        SegmentKind kind = view.sentence(sentence).kind();
        return sentence < OPENING || kind == SegmentKind.HEADLINE || kind == SegmentKind.LEAD;
    }

    private static boolean isNamedPerson(Speaker speaker) {
        return speaker.kind() == SpeakerKind.PERSON && speaker.entityId() != null && speaker.name() != null;
    }

    private static boolean sameEntity(Speaker a, Speaker b) {
        String id = a.entityId();
        return id != null && id.equals(b.entityId());
    }
}
