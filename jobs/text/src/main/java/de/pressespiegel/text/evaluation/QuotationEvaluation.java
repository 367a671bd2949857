package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.name.NameAnnotator;
import de.pressespiegel.text.quotation.QuotationAnnotator;
import de.pressespiegel.text.quotation.RuleConfidence;
import de.pressespiegel.text.segment.Segmenter;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.VerbatimOffsets;
import de.pressespiegel.text.view.ViewReader;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs quotation attribution over gold articles and reports. */
public final class QuotationEvaluation {
    private final ViewReader views;
    private final Segmenter segmenter;
    private final DocumentReader reader;
    private final NameAnnotator names;
    private final QuotationAnnotator quotations;

    public QuotationEvaluation(
            ViewReader views,
            Segmenter segmenter,
            DocumentReader reader,
            NameAnnotator names,
            QuotationAnnotator quotations) {
        this.views = views;
        this.segmenter = segmenter;
        this.reader = reader;
        this.names = names;
        this.quotations = quotations;
    }

    /** Predictions by article id, in the order of the articles. */
    public Map<String, List<QuotationItem>> predict(List<GoldArticle> articles) {
        Map<String, List<QuotationItem>> predictions = new LinkedHashMap<>();
        for (GoldArticle article : articles) {
            ReadingView view = views.read(article.text());
            Document document = reader.read(view.text(), segmenter.segment(article.id(), view.text()));
            List<Quotation> found = new VerbatimOffsets(view)
                    .quotations(quotations.annotate(article.id(), document, names.annotate(article.id(), document)));
            predictions.put(
                    article.id(),
                    found.stream().map(q -> QuotationItem.of(q, found)).toList());
        }
        return predictions;
    }

    /**
     * Prints the metrics, the tables by kind, by rule and of calibration, and the first {@code errors} wrong or missed
     * quotations.
     */
    public static void report(
            List<GoldArticle> articles,
            Map<String, List<QuotationItem>> predictions,
            RuleConfidence confidence,
            int errors,
            PrintStream out) {
        QuotationScore full = new QuotationScore(false);
        QuotationScore simplified = new QuotationScore(true);
        int shown = 0;
        for (GoldArticle article : articles) {
            List<QuotationItem> predicted = predictions.getOrDefault(article.id(), List.of());
            simplified.add(article, predicted);
            for (QuotationScore.Match match : full.add(article, predicted)) {
                if (shown < errors && match.f1() < 0.5) {
                    shown++;
                    show(article, predicted, match, out);
                }
            }
        }
        print(full, "", out);
        print(simplified, "simplified.", out);
        new Calibration(full.rules(), confidence).print(out);
    }

    private static void show(
            GoldArticle article, List<QuotationItem> predicted, QuotationScore.Match match, PrintStream out) {
        if (match.gold() >= 0) {
            QuotationItem missed = article.quotations().get(match.gold());
            out.println("missed " + article.id() + ": " + ErrorListing.show(article.text(), missed));
        }
        if (match.predicted() >= 0) {
            QuotationItem wrong = predicted.get(match.predicted());
            out.println(
                    "wrong  " + article.id() + " " + wrong.rule() + ": " + ErrorListing.show(article.text(), wrong));
        }
    }

    private static void print(QuotationScore score, String prefix, PrintStream out) {
        out.println(prefix + "messages " + score.message());
        out.println(prefix + "roles " + score.roles());
        out.println(prefix + "joint " + score.joint());
        if (!prefix.isEmpty()) {
            return;
        }
        for (QuotationScore.Part part : QuotationScore.Part.values()) {
            out.println(part.name().toLowerCase(Locale.ROOT) + " " + score.part(part));
        }
        out.printf(Locale.ROOT, "speaker accuracy on matched %.4f%n", score.speakerAccuracy());
        score.kinds()
                .forEach((kind, share) -> out.printf(
                        Locale.ROOT,
                        "  %-24s F1 %.3f (P %.3f R %.3f)  gold %d predicted %d%n",
                        kind,
                        share.f1(),
                        share.precision(),
                        share.recall(),
                        share.gold(),
                        share.predicted()));
        score.rules()
                .forEach((rule, share) -> out.printf(
                        Locale.ROOT,
                        "  %-32s right %.3f  speaker %.3f  n %d%n",
                        rule,
                        share.precision(),
                        share.recall(),
                        share.predicted()));
    }
}
