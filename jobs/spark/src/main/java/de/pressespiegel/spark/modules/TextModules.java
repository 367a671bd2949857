package de.pressespiegel.spark.modules;

import de.pressespiegel.spark.config.TimeLimits;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.source.ArticleRecords;
import de.pressespiegel.text.source.ReadGuard;
import de.pressespiegel.text.source.ReadLimits;
import de.pressespiegel.text.source.SourceReader;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands the text modules to Spark tasks: only the folder travels, each JVM loads it once. */
public final class TextModules implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ConcurrentHashMap<String, TextModuleFactory> LOADED = new ConcurrentHashMap<>();

    private final String conf;
    private final long maxRecordBytes;
    private final long maxExpandedBytes;
    private final int maxRatio;
    private final int maxNesting;
    private final WallClock analysisClock;
    private final WallClock recordClock;

    /** Modules over a folder of word lists, with the usual limits of reading. */
    public TextModules(Path conf) {
        this(conf, ReadLimits.DEFAULT, TimeLimits.DEFAULT);
    }

    /**
     * Modules over a folder of word lists.
     *
     * @param conf folder, the same on every machine
     * @param limits how much reading may cost
     * @param time how long reading and analysis may take
     */
    public TextModules(Path conf, ReadLimits limits, TimeLimits time) {
        this.conf = conf.toAbsolutePath().normalize().toString();
        this.maxRecordBytes = limits.maxRecordBytes();
        this.maxExpandedBytes = limits.maxExpandedBytes();
        this.maxRatio = limits.maxRatio();
        this.maxNesting = limits.maxNesting();
        this.analysisClock = new WallClock(time.analysis());
        this.recordClock = new WallClock(time.record());
    }

    /** How much reading may cost. */
    public ReadLimits limits() {
        return new ReadLimits(maxRecordBytes, maxExpandedBytes, maxRatio, maxNesting);
    }

    /** Makes articles of records that are read here. */
    public ArticleRecords articleRecords() {
        return factory().articleRecords();
    }

    /** The article-level analysis; {@code conf/} is read here, so that a fault in it shows at once. */
    public ArticleAnalysis analysis() {
        factory();
        return new ModuleAnalysis(this);
    }

    /** The time that the analysis of one article may take. */
    public WallClock analysisClock() {
        return analysisClock;
    }

    /** The time that the reading of one record may take. */
    public WallClock recordClock() {
        return recordClock;
    }

    /** When the reading of a file counts as standing still. */
    public ReadGuard readGuard() {
        return new ReadGuard(
                ReadGuard.WITHOUT_CLOCK.emptyReads(),
                ReadGuard.WITHOUT_CLOCK.bytesPerRecord(),
                recordClock.longest(),
                recordClock.nanos());
    }

    /** The reader of input files. */
    public SourceReader sourceReader() {
        return factory().sourceReader();
    }

    /** Names of outlets that are news agencies. */
    public Set<String> agencies() {
        return factory().articleRecords().agencies();
    }

    TextAnalyzer analyzer() {
        return factory().analyzer();
    }

    private TextModuleFactory factory() {
        return LOADED.computeIfAbsent(conf + limits(), key -> TextModuleFactory.load(Path.of(conf), limits()));
    }
}
