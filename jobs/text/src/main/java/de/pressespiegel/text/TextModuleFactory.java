package de.pressespiegel.text;

import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.PressNameAnnotator;
import de.pressespiegel.text.quotation.GermanQuotationAnnotator;
import de.pressespiegel.text.segment.PlainTextSegmenter;
import de.pressespiegel.text.source.ArticleRecords;
import de.pressespiegel.text.source.MixedSourceReader;
import de.pressespiegel.text.source.ReadLimits;
import de.pressespiegel.text.source.SourceReader;
import de.pressespiegel.text.stance.LexicalStanceAnnotator;
import de.pressespiegel.text.token.Tokenizer;
import de.pressespiegel.text.tone.ToneScorer;
import java.nio.file.Path;

/** Loads {@code conf/} once and wires the text modules. */
public final class TextModuleFactory {
    private final TextAnalyzer analyzer;
    private final ArticleRecords articleRecords;
    private final SourceReader sourceReader;

    private TextModuleFactory(TextAnalyzer analyzer, ArticleRecords articleRecords, SourceReader sourceReader) {
        this.analyzer = analyzer;
        this.articleRecords = articleRecords;
        this.sourceReader = sourceReader;
    }

    /**
     * Loads everything.
     *
     * @param conf folder of word lists and knowledge files
     * @throws de.pressespiegel.text.conf.ConfException if a file is missing or malformed
     */
    public static TextModuleFactory load(Path conf) {
        return load(conf, ReadLimits.DEFAULT);
    }

    /**
     * Loads everything.
     *
     * @param conf folder of word lists and knowledge files
     * @param limits how much reading may cost
     * @throws de.pressespiegel.text.conf.ConfException if a file is missing or malformed
     */
    public static TextModuleFactory load(Path conf, ReadLimits limits) {
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        TextAnalyzer analyzer = new TextAnalyzer(
                PlainTextSegmenter.load(conf),
                new DocumentReader(tokenizer),
                PressNameAnnotator.load(conf, tokenizer, morphology, ToneScorer.load(conf, morphology)),
                GermanQuotationAnnotator.load(conf, morphology),
                LexicalStanceAnnotator.load(conf, morphology));
        ArticleRecords articles = ArticleRecords.load(conf);
        return new TextModuleFactory(analyzer, articles, new MixedSourceReader(articles, limits));
    }

    /** The article-level analysis. */
    public TextAnalyzer analyzer() {
        return analyzer;
    }

    /** Makes articles of records that another module reads. */
    public ArticleRecords articleRecords() {
        return articleRecords;
    }

    /** The reader of input files. */
    public SourceReader sourceReader() {
        return sourceReader;
    }
}
