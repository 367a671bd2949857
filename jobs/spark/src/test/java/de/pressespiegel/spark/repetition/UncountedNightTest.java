package de.pressespiegel.spark.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Entity;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.RepeatedParagraph;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.NightlyJob;
import de.pressespiegel.spark.Progress;
import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.ingest.HadoopSettings;
import de.pressespiegel.spark.ingest.InputLister;
import de.pressespiegel.spark.warehouse.TableReader;
import de.pressespiegel.spark.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole night: whoever is named and quoted in a box alone is in the facts, but in no count and behind no finding. */
class UncountedNightTest {
    private static final String BOX =
            "„Wir recherchieren, was andere verschweigen“, sagte Chefredakteurin Jette Wilmsen der Zeitschrift Moorblick.";

    private static final List<String> STORIES = List.of(
            "Am Hafen von Lauenbrück ist ein Kran umgestürzt. „Verletzt wurde niemand“, sagte Hafenmeister Onno Brack.",
            "Die Schule in Tiefenau bekommt eine Turnhalle. „Endlich“, sagte Schulleiterin Wiebke Terhorst am Mittwoch.",
            "Im Tierpark sind drei Otter geboren worden. Direktor Harm Brunkhorst kritisierte die Stadt Kassel scharf.");

    @TempDir
    static Path folder;

    @Test
    void boxesAreShownAsBoxesAndCountedNowhere() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < STORIES.size(); i++) {
            lines.add("""
                    {"url": "https://moorbote.example/%1$d", "date_publish": "2026-03-0%2$d", "title": "Bericht %1$d",\
                     "maintext": "%3$s\\n%4$s\\nMehr dazu berichten wir an dieser Stelle in den nächsten Tagen."}
                    """.formatted(i, i + 1, STORIES.get(i), BOX).strip());
        }
        Path input = Files.writeString(folder.resolve("a.jsonl"), String.join("\n", lines) + "\n");
        Warehouse warehouse = new Warehouse(folder.resolve("w"));
        Files.createDirectories(warehouse.root());

        new NightlyJob(SharedSpark.session(), SharedSpark.settings(), warehouse, new Progress(), true)
                .run(
                        InputLister.list(List.of(input.toString()), HadoopSettings::ofEnvironment),
                        null,
                        Instant.parse("2026-03-12T01:00:00Z"));

        TableReader tables = new TableReader(SharedSpark.session(), warehouse.current());
        assertThat(said(tables, Tables.of(RepeatedParagraph.class))).hasSize(2);
        assertThat(tables.read(Tables.of(Quotation.class))
                        .filter("in_repeated")
                        .select("speaker_name")
                        .distinct()
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("Jette Wilmsen");
        assertThat(tables.read(Tables.of(Entity.class))
                        .filter("name = 'Jette Wilmsen'")
                        .selectExpr("n_mentions", "n_articles")
                        .collectAsList())
                .as("known, because mentions point to her")
                .containsExactly(RowFactory.create(0L, 0L));
        List<String> facts =
                List.of("articles", "mentions", "quotations", "stances", "entities", "repeated_paragraphs");
        for (TableSchema table : Tables.all()) {
            if (!facts.contains(table.name())) {
                assertThat(said(tables, table)).as(table.name()).noneMatch(row -> row.contains("Wilmsen"));
            }
        }
        assertThat(said(tables, Tables.named("source_stats"))).anyMatch(row -> row.contains("Onno Brack"));
        assertThat(said(tables, Tables.named("evidence"))).anyMatch(row -> row.contains("Onno Brack"));
        long counted = tables.read(Tables.of(Mention.class))
                .filter("NOT in_repeated AND form <> 'pronoun'")
                .count();
        assertThat(tables.read(Tables.named("kpis"))
                        .filter("period = 'all' AND kpi = 'mentions'")
                        .select("amount")
                        .head()
                        .getDouble(0))
                .isEqualTo(counted);
    }

    private static List<String> said(TableReader tables, TableSchema table) {
        Dataset<Row> rows = tables.read(table);
        return rows.toJSON().collectAsList();
    }
}
