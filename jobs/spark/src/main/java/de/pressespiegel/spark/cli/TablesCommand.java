package de.pressespiegel.spark.cli;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Tables;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tables}: the data dictionary. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = {"Prints the data dictionary: every table and column with type, meaning and unit.", ""})
final class TablesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--markdown", description = "As Markdown tables.")
    boolean markdown;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (TableSchema table : Tables.all()) {
            if (markdown) {
                printMarkdown(out, table);
            } else {
                printPlain(out, table);
            }
        }
        return ExitCode.DONE;
    }

    private static void printMarkdown(PrintWriter out, TableSchema table) {
        out.println("### " + table.name());
        out.println();
        out.println(table.description()
                + (table.partitioned()
                        ? " Laid out by `month` of publication (`undated-YYYY-MM`, by ingestion, where the date is unknown)."
                        : ""));
        out.println();
        out.println("| column | type | meaning | unit |");
        out.println("|---|---|---|---|");
        for (ColumnSchema column : table.columns()) {
            out.println("| " + column.name() + " | `" + column.type().display() + "`"
                    + (column.nullable() ? ", may be null" : "") + " | " + column.description() + " | " + column.unit()
                    + " |");
        }
        out.println();
    }

    private static void printPlain(PrintWriter out, TableSchema table) {
        out.println(table.name() + ": " + table.description());
        for (ColumnSchema column : table.columns()) {
            String unit = column.unit().isEmpty() ? "" : " [" + column.unit() + "]";
            out.printf("  %-22s %-10s %s%s%n", column.name(), shortType(column), column.description(), unit);
        }
        out.println();
    }

    private static String shortType(ColumnSchema column) {
        String type = column.type().display();
        return type.startsWith("list<struct") ? "list" : type;
    }
}
