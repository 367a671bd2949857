package de.pressespiegel.spark.cli;

import de.pressespiegel.reports.Reports;
import de.pressespiegel.spark.config.Settings;
import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.config.UsageException;
import de.pressespiegel.spark.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: writes workbook and charts from the published tables, without Spark. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {"Writes workbook and charts from the published tables.", ""})
final class ReportCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--warehouse", paramLabel = "DIR", description = "Where versions are published.")
    @Nullable
    Path warehouse;

    @Option(names = "--reports", paramLabel = "DIR", description = "Where workbook and charts go.")
    @Nullable
    Path reports;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Date on the reports (YYYY-MM-DD). Default: the tables'.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--language", paramLabel = "de|en", description = "Language of the reports.")
    @Nullable
    String language;

    @Override
    public Integer call() throws Exception {
        Settings settings = SettingsReader.read(Home.folder(), null);
        Warehouse source = new Warehouse(warehouse != null ? warehouse : settings.warehouse());
        if (source.published().isEmpty()) {
            throw new UsageException("--warehouse " + source.root()
                    + " holds no published tables; run 'pressespiegel nightly' first or give another folder");
        }
        String chosen = language != null ? language : settings.language();
        if (!chosen.equals("de") && !chosen.equals("en")) {
            throw new UsageException("--language " + chosen + " is not supported; give de or en");
        }
        Path workbook = Reports.write(source.current(), reports != null ? reports : settings.reports(), asOf, chosen);
        spec.commandLine().getOut().println("Arbeitsmappe: " + workbook);
        return ExitCode.DONE;
    }
}
