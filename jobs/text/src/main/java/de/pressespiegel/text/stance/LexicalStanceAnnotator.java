package de.pressespiegel.text.stance;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.Voice;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.ActorNouns;
import de.pressespiegel.text.frame.FrameReader;
import de.pressespiegel.text.frame.MentionIndex;
import de.pressespiegel.text.frame.OpenedDocument;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.stance.actor.ActorResolver;
import de.pressespiegel.text.stance.actor.Nominal;
import de.pressespiegel.text.stance.actor.Speakers;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.CircumstanceLexicon;
import de.pressespiegel.text.stance.lexicon.ContainerNouns;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.OfficeActs;
import de.pressespiegel.text.stance.lexicon.QualityLexicon;
import de.pressespiegel.text.stance.lexicon.RemovalNouns;
import de.pressespiegel.text.stance.lexicon.SilenceLexicon;
import de.pressespiegel.text.stance.lexicon.StanceLexicon;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import de.pressespiegel.text.stance.lexicon.TargetLimits;
import de.pressespiegel.text.stance.rule.Article;
import de.pressespiegel.text.stance.rule.Finding;
import de.pressespiegel.text.stance.rule.StanceConfidence;
import de.pressespiegel.text.stance.rule.StanceRules;
import de.pressespiegel.text.stance.rule.Triggers;
import de.pressespiegel.text.stance.rule.Words;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.syntax.TextView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads stances off clauses by the frames of the stance lexicon. Who holds an attitude towards what is decided inside the
 * clause: attitude and event, holder and reporter stay apart (the distinction of opinion frames follows Wiebe, Wilson
 * and Cardie 2005, "Annotating expressions of opinions and emotions in language"). Thread-safe.
 */
public final class LexicalStanceAnnotator implements StanceAnnotator {
    private final CueReadings cues;
    private final Lemmas lemmas;
    private final ActorNouns actorNouns;
    private final Nominal nominal;
    private final StanceLexicon stances;
    private final SilenceLexicon silences;
    private final CircumstanceLexicon circumstances;
    private final StanceConfidence confidence;
    private final Words words;
    private final ContainerNouns containers;
    private final Triggers triggers;

    private LexicalStanceAnnotator(Path conf, CueReadings cues) {
        this.cues = cues;
        this.lemmas = cues.syntax().lemmas();
        this.actorNouns = ActorNouns.load(conf, lemmas);
        this.nominal = new Nominal(lemmas);
        this.stances = StanceLexicon.load(conf, lemmas);
        this.silences = SilenceLexicon.load(conf, lemmas);
        this.circumstances = CircumstanceLexicon.load(conf);
        this.confidence = StanceConfidence.load(conf);
        this.words = new Words(
                SupportVerbs.load(conf),
                OfficeActs.load(conf),
                QualityLexicon.load(conf),
                TargetLimits.load(conf),
                RemovalNouns.load(conf),
                FrameVerbs.load(conf));
        this.containers = ContainerNouns.load(conf);
        this.triggers = new Triggers(lemmas, stances, silences, words.qualities());
    }

    /**
     * Loads the lexicons.
     *
     * @param cues the cue lexicons, shared with the other modules
     * @throws de.pressespiegel.text.conf.ConfException if a file of {@code conf/} is missing or malformed
     */
    public static LexicalStanceAnnotator load(Path conf, CueReadings cues) {
        return new LexicalStanceAnnotator(conf, cues);
    }

    @Override
    public List<Stance> annotate(
            String articleId, Document read, NameResult names, List<Quotation> quotations, Budget budget) {
        Document document = OpenedDocument.of(read);
        TextView view = TextView.transparent(document, cues.syntax(), budget);
        MentionIndex mentions = new MentionIndex(document, names, actorNouns);
        FrameReader frames = new FrameReader(view, lemmas, mentions);
        Speakers speakers = new Speakers(document.tokens(), quotations);
        ActorResolver actors = new ActorResolver(frames, mentions, cues, actorNouns, nominal, containers, speakers);
        Article article = new Article(frames, actors, stances, silences, circumstances, confidence);
        List<Finding> findings = new StanceRules(article, words).read(triggers);
        List<Stance> stancesFound = new ArrayList<>(findings.size());
        Set<Integer> predicated = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.construction().isVerb()) {
                predicated.add(view.sentenceOf(finding.anchor()));
            }
        }
        for (Finding finding : findings) {
            boolean beside = predicated.contains(view.sentenceOf(finding.anchor()));
            stancesFound.add(stance(articleId, stancesFound.size(), document, article, finding, beside));
        }
        return List.copyOf(stancesFound);
    }

    private static Stance stance(
            String articleId, int no, Document document, Article article, Finding finding, boolean beside) {
        Quotation quotation = article.actors().speakers().at(finding.anchor());
        if (quotation != null && toldOf(quotation, document, finding, beside)) {
            quotation = null;
        }
        Actor speaker = quotation == null ? null : article.actors().speaker(quotation);
        Actor asserter = finding.asserter() != null ? finding.asserter() : speaker;
        Target target = finding.target();
        int start = document.tokens().get(finding.from()).start();
        int end = document.tokens().get(finding.to() - 1).end();
        boolean foreign = speaker != null && !speaker.same(finding.holder());
        boolean hedged = finding.hedged() || quotation != null && supposed(quotation) && foreign;
        return new Stance(
                articleId,
                no,
                finding.holder().entityId(),
                finding.holder().name(),
                target == null || target.entity() == null
                        ? null
                        : target.entity().entityId(),
                target == null || target.entity() == null
                        ? null
                        : target.entity().name(),
                target == null ? null : target.issue(),
                finding.label(),
                round(finding.score() * (hedged ? 0.7 : 1)),
                finding.silence(),
                quotation != null || finding.asserter() != null ? Voice.QUOTED : Voice.NARRATOR,
                id(asserter),
                asserter == null ? null : asserter.name(),
                quotation == null ? null : quotation.quotationNo(),
                start,
                end,
                document.text().substring(start, end),
                finding.negated(),
                hedged,
                false, // what the corpus repeats is known only later
                article.confidence().of(finding.construction()),
                finding.rule());
    }

    /** "Beobachter vermuten": those who assert it are not sure themselves. */
    private static boolean supposed(Quotation quotation) {
        return quotation.hedge() && quotation.medium() == Medium.THOUGHT;
    }

    /** A reported act ("Polen verurteilt den Grenzübertritt"): the article tells of it, nobody is quoted as saying so. */
    private static boolean toldOf(Quotation quotation, Document document, Finding finding, boolean beside) {
        if (finding.construction().isNoun()
                && !beside
                && !finding.holder().name().equals(quotation.speakerName())
                && !finding.holder().name().equals(quotation.speakerSurface())) {
            return false;
        }
        int from = document.tokens().get(finding.from()).start();
        int to = document.tokens().get(finding.to() - 1).end();
        for (Span span : quotation.speakerSpans()) {
            boolean inside = from <= span.startChar() && span.endChar() <= to;
            boolean content = false;
            for (Span piece : quotation.spans()) {
                content |= piece.contains(span);
            }
            if (content || inside && quotation.kind() == QuotationKind.REPORTED) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String id(@Nullable Actor actor) {
        return actor == null ? null : actor.entityId();
    }

    private static double round(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
