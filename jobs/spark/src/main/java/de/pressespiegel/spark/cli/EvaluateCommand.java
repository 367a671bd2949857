package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.config.UsageException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: the nightly job's analysis measured against annotated texts. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {"Runs the nightly job's analysis over annotated texts and prints how right it is.", ""})
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TASK", description = "quotations, entities, tone or maintext.")
    String task = "";

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            description = "Annotated texts, JSON lines, may be gzipped.")
    Path gold = Path.of("");

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write the predictions there, one JSON object a line.")
    @Nullable
    Path predictions;

    @Override
    public Integer call() {
        throw new UsageException("evaluate " + task + " is not known; give quotations, entities, tone or maintext");
    }
}
