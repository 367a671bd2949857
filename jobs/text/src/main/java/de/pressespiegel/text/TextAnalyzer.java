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

    /** Analyses one article. */
    public ArticleFacts analyze(ArticleInput article) {
        String id = article.articleId();
        List<Segment> segments =
                article.segments() != null ? article.segments() : segmenter.segment(id, article.text());
        Document document = reader.read(article.text(), segments);
        NameResult found = names.annotate(id, document, article.homeCountry());
        List<Quotation> quoted = MarkedParts.folded(quotations.annotate(id, document, found));
        List<Stance> held = stances.annotate(id, document, found, quoted);
        return new ArticleFacts(
                document.tokens().size(),
                document.sentences().size(),
                DamageScore.of(document),
                segments,
                found.mentions(),
                found.entities(),
                quoted,
                held);
    }
}
