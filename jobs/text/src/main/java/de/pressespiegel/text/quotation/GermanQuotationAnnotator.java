package de.pressespiegel.text.quotation;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.rule.BorrowedSpeakers;
import de.pressespiegel.text.quotation.rule.Draft;
import de.pressespiegel.text.quotation.rule.Rule;
import de.pressespiegel.text.quotation.rule.Rules;
import de.pressespiegel.text.quotation.rule.Scene;
import de.pressespiegel.text.quotation.speaker.Relays;
import de.pressespiegel.text.quotation.speaker.SourceLexicon;
import de.pressespiegel.text.quotation.speaker.Speaker;
import de.pressespiegel.text.quotation.speaker.SpeakerCompletion;
import de.pressespiegel.text.quotation.speaker.SpeakerResolver;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Attribution by rules over a light clause layer. Thread-safe. */
public final class GermanQuotationAnnotator implements QuotationAnnotator {
    private final CueReadings cues;
    private final SourceLexicon sources;
    private final Relays relays;
    private final RuleConfidence confidence;
    private final List<Rule> rules = Rules.inOrder();

    private GermanQuotationAnnotator(
            CueReadings cues, SourceLexicon sources, Relays relays, RuleConfidence confidence) {
        this.cues = cues;
        this.sources = sources;
        this.relays = relays;
        this.confidence = confidence;
    }

    /**
     * Loads the source lexicons of {@code conf/lexicon}.
     *
     * @param cues the cue lexicons, shared with the other modules
     */
    public static GermanQuotationAnnotator load(Path conf, CueReadings cues) {
        return new GermanQuotationAnnotator(
                cues, SourceLexicon.load(conf), Relays.load(conf), RuleConfidence.load(conf));
    }

    @Override
    public List<Quotation> annotate(String articleId, Document document, NameResult names, Budget budget) {
        TextView view = TextView.of(document, cues.syntax(), budget);
        Scene scene = new Scene(view, cues);
        for (Rule rule : rules) {
            rule.apply(scene);
        }
        List<Draft> drafts = new ArrayList<>(scene.accepted());
        drafts.sort(Comparator.comparingInt(Draft::start).thenComparing(Draft::end, Comparator.reverseOrder()));
        Map<Draft, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            numbers.put(drafts.get(i), i);
        }
        BorrowedSpeakers.mend(scene, drafts);
        SpeakerResolver resolver = new SpeakerResolver(view, cues, names, sources, quoted(view, drafts));
        List<Speaker> speakers = new ArrayList<>();
        for (Draft draft : drafts) {
            speakers.add(resolver.resolve(draft.speaker()));
        }
        SpeakerCompletion.complete(view, drafts, speakers);
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            quotations.add(quotation(articleId, view, drafts.get(i), speakers.get(i), i, numbers));
        }
        return quotations;
    }

    private Quotation quotation(
            String articleId, TextView view, Draft draft, Speaker source, int no, Map<Draft, Integer> numbers) {
        List<Span> spans = spans(view, draft.content());
        List<Span> speaker = draft.speaker() == null ? List.of() : spans(view, List.of(draft.speaker()));
        String text = view.document().text();
        @Nullable String surface = speaker.isEmpty() ? null : speaker.get(0).in(text);
        StringBuilder joined = new StringBuilder();
        for (Span span : spans) {
            joined.append(joined.length() == 0 ? "" : " ").append(span.in(text));
        }
        return new Quotation(
                articleId,
                no,
                draft.kind(),
                spans,
                spans.get(0).startChar(),
                spans.get(spans.size() - 1).endChar(),
                joined.toString(),
                List.of(),
                spans(view, draft.cue()),
                draft.cueLemma(),
                spans(view, draft.frame()),
                speaker,
                surface,
                source.entityId(),
                source.name(),
                source.kind(),
                source.sourceClass(),
                source.role(),
                source.affiliation(),
                source.affiliationEntityId(),
                source.anonymous(),
                relays.in(view, draft.frame()),
                draft.addressee() == null ? List.of() : spans(view, List.of(draft.addressee())),
                draft.medium(),
                draft.parent() == null ? null : numbers.get(draft.parent()),
                draft.hop(),
                draft.hedge(),
                false, // what the corpus repeats is known only later
                confidence.of(draft.rule()),
                draft.rule());
    }

    /** Whether a character lies in the content of some quotation that does not hold its own speaker. */
    private static IntPredicate quoted(TextView view, List<Draft> drafts) {
        BitSet characters = new BitSet();
        for (Draft draft : drafts) {
            if (draft.kind() != QuotationKind.REPORTED) {
                for (Span span : spans(view, draft.content())) {
                    characters.set(span.startChar(), span.endChar());
                }
            }
        }
        return characters::get;
    }

    private static List<Span> spans(TextView view, List<Range> ranges) {
        List<Span> spans = new ArrayList<>();
        for (Range range : ranges) {
            spans.add(new Span(
                    view.token(range.start()).start(),
                    view.token(range.end() - 1).end()));
        }
        return spans;
    }
}
