package de.pressespiegel.spark.analysis;

import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.source.SourceReader;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/** Hands the text modules to Spark tasks: only the folder travels, each JVM loads it once. */
public final class TextModules implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ConcurrentHashMap<String, TextModuleFactory> LOADED = new ConcurrentHashMap<>();

    private final String conf;

    /**
     * Modules over a folder of word lists.
     *
     * @param conf folder, the same on every machine
     */
    public TextModules(Path conf) {
        this.conf = conf.toAbsolutePath().normalize().toString();
    }

    /** The article-level analysis. */
    public TextAnalyzer analyzer() {
        return factory().analyzer();
    }

    /** The reader of input files. */
    public SourceReader sourceReader() {
        return factory().sourceReader();
    }

    private TextModuleFactory factory() {
        return LOADED.computeIfAbsent(conf, folder -> TextModuleFactory.load(Path.of(folder)));
    }
}
