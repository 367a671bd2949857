package de.pressespiegel.text;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.budget.Deadline;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.language.DamageScore;
import de.pressespiegel.text.name.NameAnnotator;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.MarkedParts;
import de.pressespiegel.text.quotation.QuotationAnnotator;
import de.pressespiegel.text.segment.Agencies;
import de.pressespiegel.text.segment.Segmenter;
import de.pressespiegel.text.stance.StanceAnnotator;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.VerbatimOffsets;
import de.pressespiegel.text.view.ViewReader;
import java.util.List;

/**
 * The article-level path in one place: segments, sentences, names, quotations, stances. A pure function of the article
 * and {@code conf/}; thread-safe.
 */
public final class TextAnalyzer {
    private final ViewReader views;
    private final Segmenter segmenter;
    private final Agencies agencies;
    private final DocumentReader reader;
    private final NameAnnotator names;
    private final QuotationAnnotator quotations;
    private final StanceAnnotator stances;

    public TextAnalyzer(
            ViewReader views,
            Segmenter segmenter,
            Agencies agencies,
            DocumentReader reader,
            NameAnnotator names,
            QuotationAnnotator quotations,
            StanceAnnotator stances) {
        this.views = views;
        this.segmenter = segmenter;
        this.agencies = agencies;
        this.reader = reader;
        this.names = names;
        this.quotations = quotations;
        this.stances = stances;
    }

    /**
     * Analyses one article, however long it takes: all stages read its view, and the facts come back with offsets of the
     * verbatim text.
     */
    public ArticleFacts analyze(ArticleInput article) {
        return analyze(article, Deadline.NEVER);
    }

    /**
     * Analyses one article within the steps that its length allows.
     *
     * @param deadline the last guard beside the steps: the caller's clock
     * @throws AnalysisBudgetException if the article costs more steps or time than it may
     * @throws AnalysisFailedException if a stage fails
     */
    public ArticleFacts analyze(ArticleInput article, Deadline deadline) {
        return analyze(article, Budget.of(article.text().length(), deadline));
    }

    ArticleFacts analyze(ArticleInput article, Budget budget) {
        Stages stages = new Stages(budget);
        String id = article.articleId();
        ReadingView view = stages.run("view", () -> views.read(article.text()));
        VerbatimOffsets verbatim = new VerbatimOffsets(view);
        List<Segment> known = article.segments();
        List<Segment> segments = stages.run(
                "segments", () -> known != null ? verbatim.segmentsInView(known) : segmenter.segment(id, view.text()));
        Document document = stages.run("tokens", () -> reader.read(view.text(), segments));
        NameResult found = stages.run("names", () -> names.annotate(id, document, article.homeCountry(), budget));
        List<Quotation> quoted =
                stages.run("quotations", () -> MarkedParts.folded(quotations.annotate(id, document, found, budget)));
        List<Stance> held = stages.run("stances", () -> stances.annotate(id, document, found, quoted, budget));
        double damage = stages.run("damage", () -> DamageScore.of(document));
        return new ArticleFacts(
                document.tokens().size(),
                document.sentences().size(),
                damage,
                known != null ? known : verbatim.segments(segments),
                verbatim.mentions(found.mentions()),
                found.entities(),
                verbatim.quotations(quoted),
                verbatim.stances(held),
                agencies.named(view.text(), segments));
    }
}
