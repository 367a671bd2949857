package de.pressespiegel.benchmark;

import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.evaluation.EntityArticle;
import de.pressespiegel.text.evaluation.EntityFiles;
import de.pressespiegel.text.evaluation.EntityItem;
import de.pressespiegel.text.evaluation.EntityScore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Both systems on the same texts in one run: exact span and type, micro F1, and tokens a second of one thread. */
final class NameComparison {
    /** The fastest pass counts; those before it warm up. */
    private static final int PASSES = 4;

    /** A fast system makes more passes, until the compiler is done with it. */
    private static final long LEAST_NANOS = 20_000_000_000L;

    private NameComparison() {}

    static void run(Path conf, Path gold, PrintStream out) throws IOException, ClassNotFoundException {
        List<EntityArticle> articles = EntityFiles.readGold(gold);
        TextModuleFactory modules = TextModuleFactory.load(conf);
        long tokens = 0;
        for (EntityArticle article : articles) {
            tokens += modules.documentReader()
                    .read(article.text(), modules.segmenter().segment(article.id(), article.text()))
                    .tokens()
                    .size();
        }
        out.printf(Locale.ROOT, "%d texts, %d tokens, from text to names, one thread%n%n", articles.size(), tokens);
        out.println("| system | all F1 | PER | LOC | ORG | tokens/s |");
        out.println("|---|---|---|---|---|---|");
        double own = measure(new PressespiegelNames(modules), articles, tokens, out);
        double other = measure(new CoreNlpNames(), articles, tokens, out);
        out.printf(Locale.ROOT, "%nPressespiegel is %.1f times as fast.%n", own / other);
    }

    private static double measure(NameRecogniser system, List<EntityArticle> articles, long tokens, PrintStream out) {
        double best = Double.MAX_VALUE;
        EntityScore score = new EntityScore();
        long begin = System.nanoTime();
        for (int pass = 0; pass < PASSES || System.nanoTime() - begin < LEAST_NANOS; pass++) {
            List<List<EntityItem>> found = new ArrayList<>();
            long start = System.nanoTime();
            for (EntityArticle article : articles) {
                found.add(system.names(article.text()));
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            if (pass == 0) {
                for (int i = 0; i < articles.size(); i++) {
                    score.add(articles.get(i).entities(), found.get(i));
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.4f | %,d |%n",
                system.title(),
                score.f1("all"),
                score.f1("PER"),
                score.f1("LOC"),
                score.f1("ORG"),
                Math.round(tokens / best));
        return tokens / best;
    }
}
