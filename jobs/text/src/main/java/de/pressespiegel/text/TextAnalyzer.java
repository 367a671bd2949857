package de.pressespiegel.text;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.language.DamageScore;
import de.pressespiegel.text.name.NameAnnotator;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.MarkedParts;
import de.pressespiegel.text.quotation.QuotationAnnotator;
import de.pressespiegel.text.segment.Segmenter;
import de.pressespiegel.text.stance.StanceAnnotator;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.VerbatimOffsets;
import java.util.List;

/**
 * The article-level path in one place: segments, sentences, names, quotations, stances. A pure function of the article
 * and {@code conf/}; thread-safe.
 */
public final class TextAnalyzer {
    private final Segmenter segmenter;
    private final DocumentReader reader;
    private final NameAnnotator names;
    private final QuotationAnnotator quotations;
    private final StanceAnnotator stances;

    public TextAnalyzer(
            Segmenter segmenter,
            DocumentReader reader,
            NameAnnotator names,
            QuotationAnnotator quotations,
            StanceAnnotator stances) {
        this.segmenter = segmenter;
        this.reader = reader;
        this.names = names;
        this.quotations = quotations;
        this.stances = stances;
    }

    /** Analyses one article: all stages read its view, and the facts come back with offsets of the verbatim text. */
    public ArticleFacts analyze(ArticleInput article) {
        String id = article.articleId();
        ReadingView view = ReadingView.of(article.text());
        VerbatimOffsets verbatim = new VerbatimOffsets(view);
        List<Segment> known = article.segments();
        List<Segment> segments = known != null ? verbatim.segmentsInView(known) : segmenter.segment(id, view.text());
        Document document = reader.read(view.text(), segments);
        NameResult found = names.annotate(id, document);
        List<Quotation> quoted = MarkedParts.folded(quotations.annotate(id, document, found));
        List<Stance> held = stances.annotate(id, document, found, quoted);
        return new ArticleFacts(
                document.tokens().size(),
                document.sentences().size(),
                DamageScore.of(document),
                known != null ? known : verbatim.segments(segments),
                verbatim.mentions(found.mentions()),
                found.entities(),
                verbatim.quotations(quoted),
                verbatim.stances(held));
    }
}
