package de.pressespiegel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.text.source.BrokenInput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code nightly} in a process of its own, over a folder with every format and more than sixty kinds of broken input. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenInputNightTest {
    /** Enough for Spark and the word lists, not for a line of 40 MB many times over. */
    private static final String HEAP = "-Xmx900m";

    private static final int LINE = 40 << 20;

    /** Characters of an article without end. */
    private static final int SHAPE = 200_000;

    @TempDir
    static Path folder;

    private Path input;
    private int exitCode;
    private String output = "";

    @BeforeAll
    void night() throws Exception {
        input = Files.createDirectories(folder.resolve("eingang"));
        BrokenInput.write(input);
        writeLine(input.resolve("defekt-40-mb.jsonl"), "{\"text\": \"");
        writeLine(input.resolve("defekt-40-mb.txt"), "");
        writeLine(input.resolve("defekt-40-mb.csv"), "title,text\nA,\"");
        writeTables();
        writeShapes();
        Path inner = Files.createDirectories(input.resolve("ordner"));
        Files.createSymbolicLink(inner.resolve("defekt-kreis"), input);
        Files.createSymbolicLink(inner.resolve("defekt-ins-leere"), input.resolve("fehlt"));
        Path config = Files.writeString(
                folder.resolve("knoepfe.conf"), "ingest { max-record-size = 1 MiB, max-expanded-size = 64 MiB }");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Dpressespiegel.home=" + SharedSpark.home(),
                "-Dlog4j2.configurationFile=" + SharedSpark.home().resolve("conf/log4j2.xml"),
                "-Djava.awt.headless=true"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "de.pressespiegel.spark.cli.Main"));
        command.addAll(List.of("nightly", "--master", "local[2]", "--config", config.toString()));
        command.addAll(List.of(
                "--input", input.toString(), "--warehouse", folder.resolve("w").toString()));
        command.addAll(List.of("--reports", folder.resolve("r").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        exitCode = process.waitFor();
    }

    private static void writeLine(Path file, String start) throws IOException {
        byte[] block = "Wort ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < LINE; written += block.length) {
                out.write(block);
            }
        }
    }

    /** Articles that go on without end, in ways that tempt an analysis to look at everything again and again. */
    private void writeShapes() throws IOException {
        Map<String, String> shapes = new TreeMap<>(Map.of(
                "gut-form-kurze-zeilen.txt", "Ja und nein\n",
                "gut-form-offene-marken.txt", "„Das Haus am Markt ist alt und leer. ",
                "gut-form-endloser-satz.txt", "das Haus, das der Stadt gehört, steht leer und der Rat sagte, ",
                "gut-form-konjunktiv.txt", "Er habe das Haus der Stadt im Sommer verkauft. ",
                "gut-form-klammern.txt", "Das Haus (am Markt (in der Stadt ",
                "gut-form-absaetze.txt", "Ein kurzer Absatz steht hier.\n\n",
                "gut-form-verweise.txt", "Das Haus &bdquo;am Markt&ldquo; ist &uuml;ber\u00adaus alt. "));
        for (Map.Entry<String, String> shape : shapes.entrySet()) {
            String endless = shape.getValue().repeat(SHAPE / shape.getValue().length());
            Files.writeString(input.resolve(shape.getKey()), BrokenInput.STORY + "\n\n" + endless + "\n");
        }
    }

    private void writeTables() throws IOException {
        Path written = folder.resolve("tabelle");
        SharedSpark.session()
                .sql("SELECT 'Die alte Mühle' AS headline, '" + BrokenInput.STORY.replace("\n", "\\n")
                        + "' AS maintext UNION ALL SELECT 'Zweite Mühle', '" + BrokenInput.STORY.replace("\n", "\\n")
                        + "'")
                .coalesce(1)
                .write()
                .parquet(written.toString());
        try (Stream<Path> files = Files.list(written)) {
            Path table = files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(table);
            Files.write(input.resolve("gut-tabelle.parquet"), bytes);
            Files.write(input.resolve("defekt-abgeschnitten.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        }
    }

    @Test
    void theRunEndsWell() {
        assertThat(exitCode).as(output).isZero();
    }

    @Test
    void everyGoodRecordArrives() throws Exception {
        List<String> expected = new ArrayList<>();
        for (String file : names("gut-")) {
            int records = switch (file) {
                case "gut-5.jsonl", "gut-6.json", "gut-13.zip", "gut-tabelle.parquet" -> 2;
                default -> 1;
            };
            expected.add(file + " " + records);
        }
        assertThat(query(
                        "SELECT file || ' ' || count(*) FROM (SELECT regexp_extract(source_uri, '.*/eingang/([^!#]*)', 1)"
                                + " AS file FROM " + table("articles")
                                + " WHERE text LIKE '%Bürgermeisterin Jette Wilmsen%') GROUP BY file"))
                .as(output)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyBadRecordHasItsReasonItsPlaceAndADetail() throws Exception {
        List<String> kinds = Stream.concat(
                        names("defekt-").stream(), Stream.of("ordner/defekt-kreis", "ordner/defekt-ins-leere"))
                .sorted()
                .toList();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(65);
        assertThat(query("SELECT DISTINCT regexp_extract(source_uri, '.*/eingang/([^!#]*)', 1) FROM " + table("rejects")
                        + " ORDER BY 1"))
                .containsExactlyElementsOf(kinds);
        assertThat(query("SELECT DISTINCT reason FROM " + table("rejects")))
                .isSubsetOf(Stream.of(RejectReason.values())
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(query("SELECT source_uri FROM " + table("rejects") + " WHERE length(detail) < 5 OR record_no < 0"))
                .isEmpty();
    }

    @Test
    void reasonsFitTheFault() throws Exception {
        assertThat(query("SELECT regexp_extract(source_uri, '.*/eingang/([^!#]*)', 1) || ' ' || reason FROM "
                        + table("rejects")))
                .contains(
                        "defekt-40-mb.jsonl too_large",
                        "defekt-40-mb.txt too_large",
                        "defekt-40-mb.csv too_large",
                        "defekt-bombe.zip decompression_limit",
                        "defekt-schachtel.zip decompression_limit",
                        "defekt-zufall.txt binary",
                        "defekt-englisch.txt language",
                        "defekt-kein.parquet malformed",
                        "defekt-abgeschnitten.parquet malformed",
                        "ordner/defekt-kreis unreadable",
                        "ordner/defekt-ins-leere unreadable");
    }

    @Test
    void nothingIsWrittenBesideTheWarehouse() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().contains("ausbruch")))
                    .isEmpty();
        }
    }

    private List<String> names(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static String table(String name) {
        return "read_parquet('" + folder.resolve("w/current") + "/" + name
                + "/**/*.parquet', hive_partitioning = true)";
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
