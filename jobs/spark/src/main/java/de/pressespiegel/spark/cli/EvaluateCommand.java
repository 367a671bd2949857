package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.config.Settings;
import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.config.UsageException;
import de.pressespiegel.text.evaluation.EvaluationTask;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: the nightly job's analysis measured against annotated texts. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {"Runs the nightly job's analysis over annotated texts and prints how right it is.", ""})
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "TASK", description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    @Nullable
    EvaluationTask task;

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

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show the first N wrong or missed items in their text. Default: none.")
    int errors;

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(gold)) {
            throw new UsageException("--gold " + gold + " cannot be read; give an existing file of annotated texts");
        }
        Settings settings = SettingsReader.read(Home.folder(), null);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        if (task != null) {
            task.evaluate(
                    settings.conf(), gold, predictions, errors, new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
        spec.commandLine().getOut().print(printed.toString(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
