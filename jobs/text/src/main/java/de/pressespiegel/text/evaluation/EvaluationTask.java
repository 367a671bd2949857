package de.pressespiegel.text.evaluation;

import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.page.PageReader;
import de.pressespiegel.text.quotation.RuleConfidence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be measured: each runs the nightly job's own analysis over annotated texts. */
public enum EvaluationTask {
    QUOTATIONS {
        @Override
        void run(Path conf, Path gold, @Nullable Path predictions, int errors, PrintStream out) throws IOException {
            List<GoldArticle> articles = QuotationFiles.readGold(gold);
            TextModuleFactory modules = TextModuleFactory.load(conf);
            Map<String, List<QuotationItem>> predicted = new QuotationEvaluation(
                            modules.views(),
                            modules.segmenter(),
                            modules.documentReader(),
                            modules.names(),
                            modules.quotations())
                    .predict(articles);
            if (predictions != null) {
                QuotationFiles.writePredictions(predictions, predicted);
            }
            QuotationEvaluation.report(articles, predicted, RuleConfidence.load(conf), errors, out);
        }
    },
    ENTITIES {
        @Override
        void run(Path conf, Path gold, @Nullable Path predictions, int errors, PrintStream out) throws IOException {
            List<EntityArticle> articles = EntityFiles.readGold(gold);
            TextModuleFactory modules = TextModuleFactory.load(conf);
            Map<String, List<EntityItem>> predicted = new EntityEvaluation(
                            modules.views(), modules.segmenter(), modules.documentReader(), modules.names())
                    .predict(articles);
            if (predictions != null) {
                EntityFiles.writePredictions(predictions, predicted);
            }
            EntityEvaluation.report(articles, predicted, out);
        }
    },
    TONE {
        @Override
        void run(Path conf, Path gold, @Nullable Path predictions, int errors, PrintStream out) throws IOException {
            out.print(ToneEvaluation.load(conf).run(gold, predictions).report());
        }
    },
    MAINTEXT {
        @Override
        void run(Path conf, Path gold, @Nullable Path predictions, int errors, PrintStream out) throws IOException {
            List<MainTextPage> pages = MainTextFiles.readGold(gold);
            Map<String, String> predicted = new MainTextEvaluation(PageReader.load(conf)).predict(pages);
            if (predictions != null) {
                MainTextFiles.writePredictions(predictions, predicted);
            }
            MainTextEvaluation.report(pages, predicted, out);
        }
    };

    /**
     * Runs the analysis over annotated texts and prints how right it is.
     *
     * @param conf folder of word lists and knowledge files
     * @param gold annotated texts, JSON lines, may be gzipped
     * @param predictions where to write what was found; null for nowhere
     * @param errors wrong and missed items to show in their text
     * @throws IOException if the gold file cannot be read or the predictions cannot be written
     */
    public final void evaluate(Path conf, Path gold, @Nullable Path predictions, int errors, PrintStream out)
            throws IOException {
        run(conf, gold, predictions, errors, out);
    }

    abstract void run(Path conf, Path gold, @Nullable Path predictions, int errors, PrintStream out) throws IOException;
}
