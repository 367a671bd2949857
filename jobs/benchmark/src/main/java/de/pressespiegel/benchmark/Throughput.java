package de.pressespiegel.benchmark;

import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.NameResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tokens a second of one thread; one operation is one pass over the sample corpus, and the secondary result {@code
 * tokens} is the figure. Caches of word forms are warm, as they are after the first minutes of a night's run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-Xss4m"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Threads(1)
public class Throughput {
    private final List<ArticleInput> articles = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<NameResult> named = new ArrayList<>();
    private TextModuleFactory modules;
    private TextAnalyzer analyzer;

    /** Counts tokens beside operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Tokens {
        /** Tokens so far. */
        public long tokens;
    }

    /** Loads everything and prepares what each benchmark takes as given. */
    @Setup
    public void load() throws IOException {
        modules = TextModuleFactory.load(Main.conf());
        analyzer = modules.analyzer();
        for (ArticleInput article : SampleCorpus.read(modules.sourceReader())) {
            Document document = modules.documentReader()
                    .read(
                            article.text(),
                            article.segments() != null
                                    ? article.segments()
                                    : modules.segmenter().segment(article.articleId(), article.text()));
            articles.add(article);
            documents.add(document);
            named.add(modules.names().annotate(article.articleId(), document));
        }
    }

    /** From the text to all facts of the article: segments, tokens, names, tone, quotations, stances. Bar: 200,000. */
    @Benchmark
    public void allAnalysis(Tokens count, Blackhole sink) {
        for (ArticleInput article : articles) {
            ArticleFacts facts = analyzer.analyze(article);
            count.tokens += facts.nTokens();
            sink.consume(facts);
        }
    }

    /** Who says what, of read documents with known names. Bar: 400,000. */
    @Benchmark
    public void attribution(Tokens count, Blackhole sink) {
        for (int i = 0; i < documents.size(); i++) {
            sink.consume(modules.quotations().annotate(articles.get(i).articleId(), documents.get(i), named.get(i)));
            count.tokens += documents.get(i).tokens().size();
        }
    }

    /** Who and what is named, of read documents, tone included. */
    @Benchmark
    public void names(Tokens count, Blackhole sink) {
        for (int i = 0; i < documents.size(); i++) {
            sink.consume(modules.names().annotate(articles.get(i).articleId(), documents.get(i)));
            count.tokens += documents.get(i).tokens().size();
        }
    }

    /** Who stands where, of read documents with names; quotations are found on the way. */
    @Benchmark
    public void attributionAndStance(Tokens count, Blackhole sink) {
        for (int i = 0; i < documents.size(); i++) {
            String id = articles.get(i).articleId();
            sink.consume(modules.stances()
                    .annotate(
                            id,
                            documents.get(i),
                            named.get(i),
                            modules.quotations().annotate(id, documents.get(i), named.get(i))));
            count.tokens += documents.get(i).tokens().size();
        }
    }
}
