package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.config.UsageException;
import de.pressespiegel.spark.generate.CorpusGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}: a synthetic corpus for load tests. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a synthetic corpus with its own ground truth: articles/part-*.jsonl and truth.tsv,",
            "which says of every article whose story it tells. Three of ten articles are reprints.",
            ""
        })
final class GenerateCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--articles", paramLabel = "N", required = true, description = "How many articles.")
    int articles;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What the randomness starts from; the same seed gives the same corpus. Default: 1.")
    long seed;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Folder to write to.")
    Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (articles < 1) {
            throw new UsageException("--articles " + articles + " is no number of articles; give 1 or more");
        }
        new CorpusGenerator(SettingsReader.read(Home.folder(), null).conf(), seed).write(articles, output);
        spec.commandLine().getOut().println(articles + " Artikel: " + output);
        return ExitCode.DONE;
    }
}
