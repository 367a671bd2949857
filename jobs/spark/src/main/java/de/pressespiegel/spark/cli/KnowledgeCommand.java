package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.Progress;
import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.config.UsageException;
import de.pressespiegel.text.knowledge.KnowledgeReader;
import de.pressespiegel.text.knowledge.WikidataImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code knowledge}: more names from a Wikidata dump. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description = {
            "Adds people, places, organisations and events of a Wikidata dump to the knowledge base: writes",
            WikidataImport.FILE + " beside the other files of conf/knowledge/entities, where every later run reads it.",
            "What the knowledge base has already is left out; the next import replaces the file; delete it to go back.",
            "Dumps: https://dumps.wikimedia.org/wikidatawiki/entities/ (latest-all.json.bz2 or .gz, CC0).",
            ""
        })
final class KnowledgeCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(
            names = "--wikidata",
            paramLabel = "FILE",
            required = true,
            description = "JSON dump of Wikidata, plain, .gz or .bz2; it is streamed, not unpacked.")
    Path dump = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for " + WikidataImport.FILE
                    + ". Default: conf/knowledge/entities. Elsewhere it is only for reading.")
    @Nullable
    Path output;

    @Option(
            names = "--least-sitelinks",
            paramLabel = "N",
            defaultValue = "20",
            description = "Leave out items with fewer pages in Wikipedia and its sisters. Default: ${DEFAULT-VALUE}.")
    int leastSitelinks;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings that differ from conf/pressespiegel.conf, which documents every key.")
    @Nullable
    Path config;

    @Parameters(
            paramLabel = "CLASS",
            description = {
                "What to take: a type (person, place, organisation, government_body, media, event) or a class of",
                "conf/knowledge/wikidata-classes.tsv (such as Q515 for cities). Default: all classes of that file."
            })
    List<String> classes = List.of();

    @Override
    public Integer call() throws IOException {
        if (leastSitelinks < 0) {
            throw new UsageException("--least-sitelinks " + leastSitelinks + " is no number of pages; give 0 or more");
        }
        Path conf = SettingsReader.read(Home.folder(), config).conf();
        Path folder = output != null ? output : KnowledgeReader.entityFolder(conf);
        Progress progress = new Progress();
        progress.step("Wikidata", dump.toString());
        WikidataImport.Summary summary = new WikidataImport(conf, classes, leastSitelinks, folder)
                .run(dump, read -> progress.done(String.format(Locale.GERMANY, "%,d Einträge gelesen", read)));
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.GERMANY,
                        "%,d Einträge gelesen, %,d übernommen, %,d unlesbar: %s",
                        summary.read(),
                        summary.taken(),
                        summary.broken(),
                        summary.file()));
        return ExitCode.DONE;
    }
}
