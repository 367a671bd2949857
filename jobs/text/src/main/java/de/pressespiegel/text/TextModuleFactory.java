package de.pressespiegel.text;

import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.PressNameAnnotator;
import de.pressespiegel.text.quotation.GermanQuotationAnnotator;
import de.pressespiegel.text.segment.PlainTextSegmenter;
import de.pressespiegel.text.source.SourceReader;
import de.pressespiegel.text.source.TextFileReader;
import de.pressespiegel.text.stance.LexicalStanceAnnotator;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;

/** Loads {@code conf/} once and wires the text modules. */
public final class TextModuleFactory {
    private final TextAnalyzer analyzer;
    private final SourceReader sourceReader;

    private TextModuleFactory(TextAnalyzer analyzer, SourceReader sourceReader) {
        this.analyzer = analyzer;
        this.sourceReader = sourceReader;
    }

    /**
     * Loads everything.
     *
     * @param conf folder of word lists and knowledge files
     * @throws de.pressespiegel.text.conf.ConfException if a file is missing or malformed
     */
    public static TextModuleFactory load(Path conf) {
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        TextAnalyzer analyzer = new TextAnalyzer(
                PlainTextSegmenter.load(conf),
                new DocumentReader(tokenizer),
                PressNameAnnotator.load(conf, tokenizer, morphology),
                GermanQuotationAnnotator.load(conf, morphology),
                LexicalStanceAnnotator.load(conf, morphology));
        return new TextModuleFactory(analyzer, new TextFileReader());
    }

    /** The article-level analysis. */
    public TextAnalyzer analyzer() {
        return analyzer;
    }

    /** The reader of input files. */
    public SourceReader sourceReader() {
        return sourceReader;
    }
}
