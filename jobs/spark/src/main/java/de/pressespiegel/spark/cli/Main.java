package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.Version;
import de.pressespiegel.spark.config.UsageException;
import de.pressespiegel.spark.quality.QualityGateException;
import de.pressespiegel.spark.warehouse.WarehouseLock;
import de.pressespiegel.text.conf.ConfException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command line. Every failure is one line that names the value and the remedy; {@code --debug} adds the stack trace. */
@Command(
        name = "pressespiegel",
        description = {
            "Who appears with whom, who is quoted by whom, and who stands where: analysis of German-language press.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.ProgramVersion.class,
        subcommands = {
            NightlyCommand.class,
            ReportCommand.class,
            EvaluateCommand.class,
            GenerateCommand.class,
            BenchmarkCommand.class,
            KnowledgeCommand.class,
            TablesCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; rejected records are reported in the table rejects and are not fatal",
            "1:failed, nothing published",
            "2:wrong usage or configuration",
            "3:a data-quality gate refused to publish",
            "75:another run holds the warehouse"
        })
public final class Main {
    @Option(
            names = "--debug",
            description = "Print the stack trace of a failure.",
            scope = CommandLine.ScopeType.INHERIT)
    boolean debug;

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command; returns its exit code. */
    public static int run(String... args) {
        Main main = new Main();
        CommandLine commandLine = new CommandLine(main);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler((error, arguments) -> {
            PrintWriter err = error.getCommandLine().getErr();
            err.println("pressespiegel: " + oneLine(error) + "; see 'pressespiegel help'");
            return ExitCode.USAGE;
        });
        commandLine.setExecutionExceptionHandler((error, failed, parsed) -> {
            failed.getErr().println("pressespiegel: " + oneLine(error));
            if (main.debug) {
                error.printStackTrace(failed.getErr());
            }
            return exitCode(error);
        });
        int code = commandLine.execute(args);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        return code;
    }

    private static int exitCode(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UsageException || cause instanceof ConfException) {
                return ExitCode.USAGE;
            } else if (cause instanceof WarehouseLock.BusyException) {
                return ExitCode.BUSY;
            } else if (cause instanceof QualityGateException) {
                return ExitCode.QUALITY_GATE;
            }
        }
        return ExitCode.FAILED;
    }

    /** The message that helps: of a known failure inside, else of the outermost. */
    private static String oneLine(Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UsageException || cause instanceof ConfException) {
                return String.valueOf(cause.getMessage());
            }
        }
        String message = error.getMessage() == null ? error.toString() : error.getMessage();
        return message.lines().findFirst().orElse(error.toString());
    }

    /** Version line of {@code --version}. */
    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"pressespiegel " + Version.current()};
        }
    }
}
