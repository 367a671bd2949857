package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.config.Settings;
import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.config.UsageException;
import de.pressespiegel.spark.generate.ClusterBenchmark;
import de.pressespiegel.spark.session.SparkSessions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark}: how well and how fast reprints are found, on generated corpora of growing size. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Generates corpora in which three of ten articles are reprints (verbatim, shortened, with another lead, with",
            "other boilerplate), groups equal texts as every night does, and prints pair precision, pair recall, time and memory.",
            ""
        })
final class BenchmarkCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(
            names = "--articles",
            paramLabel = "N,N,...",
            split = ",",
            defaultValue = "10000,30000,100000",
            description = "Sizes of the corpora. Default: ${DEFAULT-VALUE}.")
    List<Integer> articles = List.of();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed of the corpora. Default: 1.")
    long seed;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Spark master. Default: ${DEFAULT-VALUE}.")
    String master = "";

    @Override
    public Integer call() throws IOException {
        for (int n : articles) {
            if (n < 1) {
                throw new UsageException("--articles " + n + " is no number of articles; give 1 or more");
            }
        }
        Settings settings = SettingsReader.read(Home.folder(), null);
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("pressespiegel-benchmark");
        try (SparkSession spark = SparkSessions.open(settings, master, false)) {
            ClusterBenchmark benchmark = new ClusterBenchmark(spark, settings.conf(), seed);
            out.println("articles  planted pairs  precision  recall  seconds  microseconds/article  peak heap MiB");
            for (int n : articles) {
                ClusterBenchmark.Result result = benchmark.run(n, folder.resolve("c" + n));
                out.printf(
                        Locale.ROOT,
                        "%8d  %13d  %9.4f  %6.4f  %7.1f  %20.0f  %13d%n",
                        n,
                        result.score().gold(),
                        result.score().precision(),
                        result.score().recall(),
                        result.seconds(),
                        result.seconds() * 1e6 / n,
                        result.peakHeapBytes() >> 20);
                out.flush();
            }
        } finally {
            delete(folder);
        }
        return ExitCode.DONE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
