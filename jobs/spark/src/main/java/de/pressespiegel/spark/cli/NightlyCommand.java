package de.pressespiegel.spark.cli;

import de.pressespiegel.reports.Reports;
import de.pressespiegel.spark.NightlyJob;
import de.pressespiegel.spark.Progress;
import de.pressespiegel.spark.TaskProgress;
import de.pressespiegel.spark.config.Settings;
import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.ingest.HadoopSettings;
import de.pressespiegel.spark.ingest.InputFile;
import de.pressespiegel.spark.ingest.InputLister;
import de.pressespiegel.spark.ingest.WorkSize;
import de.pressespiegel.spark.session.SparkSessions;
import de.pressespiegel.spark.warehouse.Warehouse;
import de.pressespiegel.spark.warehouse.WarehouseLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightly}: takes in articles, publishes tables, writes reports. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in articles, publishes a new version of all tables, and writes workbook and charts.",
            "Without --input it reads the sample corpus. Articles that are already there are ignored; changed content",
            "under the same address replaces the old. A failed run leaves the published tables as they were.",
            ""
        })
final class NightlyCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "PATH|GLOB",
            description =
                    "File, folder or glob to read, also of another file system (hdfs://, s3a://); may be given several times. Default: the sample corpus.")
    List<String> inputs = List.of();

    @Option(names = "--warehouse", paramLabel = "DIR", description = "Where versions are published.")
    @Nullable
    Path warehouse;

    @Option(names = "--reports", paramLabel = "DIR", description = "Where workbook and charts go.")
    @Nullable
    Path reports;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Day that the periods 1d, 7d and 30d end with (YYYY-MM-DD). Default: the corpus's latest day.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings that differ from conf/pressespiegel.conf, which documents every key.")
    @Nullable
    Path config;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master, such as local[4] or spark://host:7077.")
    @Nullable
    String master;

    @Override
    public Integer call() throws Exception {
        Path home = Home.folder();
        Settings settings = SettingsReader.read(home, config);
        Warehouse target = new Warehouse(warehouse != null ? warehouse : settings.warehouse());
        Path reportFolder = reports != null ? reports : settings.reports();
        PrintWriter out = spec.commandLine().getOut();
        Path workbook;
        Progress progress = new Progress();
        try (TaskProgress watch = new TaskProgress(progress).watching()) {
            List<InputFile> files = InputLister.list(
                    inputs.isEmpty() ? List.of(settings.sample().toString()) : inputs, HadoopSettings::ofEnvironment);
            out.println(summary(publish(settings, files, target, progress, watch)));
            progress.step("Berichten", "Arbeitsmappe und Diagramme");
            workbook = Reports.write(target.current(), reportFolder, asOf, settings.language());
        }
        out.println("Tabellen:    " + target.current());
        out.println("Arbeitsmappe: " + workbook);
        return ExitCode.DONE;
    }

    private NightlyJob.Outcome publish(
            Settings settings, List<InputFile> files, Warehouse target, Progress progress, TaskProgress watch)
            throws IOException {
        boolean small = WorkSize.isSmall(files, target);
        try (WarehouseLock ignored = WarehouseLock.take(target.root());
                SparkSession spark = SparkSessions.open(settings, master != null ? master : settings.master(), small)) {
            spark.sparkContext().addSparkListener(watch);
            return new NightlyJob(spark, settings, target, progress, small)
                    .run(files, asOf, Clock.systemUTC().instant());
        }
    }

    private static String summary(NightlyJob.Outcome outcome) {
        long failed = outcome.selection().nFailed();
        return String.format(
                Locale.ROOT,
                "%d Artikel im Bestand (%d neu, %d geändert, %d unverändert, %d abgewiesen%s)%s",
                outcome.nArticles(),
                outcome.selection().nNew(),
                outcome.selection().nReplaced(),
                outcome.selection().nUnchanged(),
                outcome.selection().nRejected(),
                failed == 0 ? "" : ", davon " + failed + " Auswertung gescheitert",
                outcome.published() ? "" : "; nichts Neues, keine neue Version");
    }
}
