package de.pressespiegel.text;

import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.NameAnnotator;
import de.pressespiegel.text.name.PressNameAnnotator;
import de.pressespiegel.text.quotation.GermanQuotationAnnotator;
import de.pressespiegel.text.quotation.QuotationAnnotator;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.segment.Agencies;
import de.pressespiegel.text.segment.PlainTextSegmenter;
import de.pressespiegel.text.segment.Segmenter;
import de.pressespiegel.text.source.ArticleRecords;
import de.pressespiegel.text.source.MixedSourceReader;
import de.pressespiegel.text.source.ReadLimits;
import de.pressespiegel.text.source.SourceReader;
import de.pressespiegel.text.stance.LexicalStanceAnnotator;
import de.pressespiegel.text.stance.StanceAnnotator;
import de.pressespiegel.text.syntax.Lexicon;
import de.pressespiegel.text.token.Tokenizer;
import de.pressespiegel.text.tone.ToneScorer;
import de.pressespiegel.text.view.ViewReader;
import java.nio.file.Path;

/** Loads {@code conf/} once and wires the text modules; everything it hands out is thread-safe. */
public final class TextModuleFactory {
    private final ViewReader views;
    private final Segmenter segmenter;
    private final Agencies agencies;
    private final DocumentReader documentReader;
    private final NameAnnotator names;
    private final QuotationAnnotator quotations;
    private final StanceAnnotator stances;
    private final ArticleRecords articleRecords;
    private final SourceReader sourceReader;

    private TextModuleFactory(Path conf, ReadLimits limits) {
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        Lexicon lexicon = Lexicon.load(conf, morphology);
        CueReadings cues = CueReadings.load(conf, lexicon);
        this.views = ViewReader.load(conf);
        this.segmenter = PlainTextSegmenter.load(conf);
        this.agencies = Agencies.load(conf);
        this.documentReader = new DocumentReader(tokenizer);
        this.names = PressNameAnnotator.load(conf, tokenizer, morphology, ToneScorer.load(conf, lexicon.lemmas()));
        this.quotations = GermanQuotationAnnotator.load(conf, cues);
        this.stances = LexicalStanceAnnotator.load(conf, cues);
        this.articleRecords = ArticleRecords.load(conf);
        this.sourceReader = new MixedSourceReader(articleRecords, limits);
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
        return new TextModuleFactory(conf, limits);
    }

    /** The article-level analysis. */
    public TextAnalyzer analyzer() {
        return new TextAnalyzer(views, segmenter, agencies, documentReader, names, quotations, stances);
    }

    /** Reads a text as analysis reads it. */
    public ViewReader views() {
        return views;
    }

    /** Finds what each stretch of a plain text is. */
    public Segmenter segmenter() {
        return segmenter;
    }

    /** Cuts an article into sentences and tokens. */
    public DocumentReader documentReader() {
        return documentReader;
    }

    /** Finds who and what is named. */
    public NameAnnotator names() {
        return names;
    }

    /** Finds who says what. */
    public QuotationAnnotator quotations() {
        return quotations;
    }

    /** Finds who stands where. */
    public StanceAnnotator stances() {
        return stances;
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
