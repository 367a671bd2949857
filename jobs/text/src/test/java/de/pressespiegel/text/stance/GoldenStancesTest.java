package de.pressespiegel.text.stance;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.conf.WordList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Behavioural cases of the stance reader by group; what it cannot do yet stands in known-gaps.txt. */
class GoldenStancesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/stance");
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final List<String> TABLES = List.of("cases.tsv", "press.tsv");
    private static final double OVERALL = 0.95;
    private static final double CONTROLS = 0.95;

    private final TextAnalyzer analyzer = TextModuleFactory.load(CONF).analyzer();

    @Test
    void everyCaseIsReadAsExpectedUnlessItIsAKnownGap() {
        Set<String> gaps = WordList.read(FOLDER.resolve("known-gaps.txt"));
        Map<String, int[]> groups = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (TsvFile.Row row : rows()) {
            names.add(row.get("case"));
            String problem = problem(row);
            int[] counts = groups.computeIfAbsent(row.get("group"), key -> new int[2]);
            counts[0] += problem.isEmpty() ? 1 : 0;
            counts[1]++;
            if (!problem.isEmpty() && !gaps.contains(row.get("case"))) {
                failures.add(problem);
            }
        }
        String table = table(groups);
        System.out.print(table);
        assertThat(failures).as(String.join("\n", failures)).isEmpty();
        assertThat(names).hasSizeGreaterThan(600).containsAll(gaps);
        assertThat(share(groups.values())).as(table).isGreaterThanOrEqualTo(OVERALL);
        groups.forEach((group, counts) -> {
            if (group.endsWith("-control")) {
                assertThat(share(List.of(counts))).as(table).isGreaterThanOrEqualTo(CONTROLS);
            }
        });
    }

    private static List<TsvFile.Row> rows() {
        List<TsvFile.Row> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(TsvFile.read(FOLDER.resolve(table), "group", "case", "text", "expect")
                    .rows());
        }
        return rows;
    }

    /** What is wrong, with what was found; empty when all is well. */
    private String problem(TsvFile.Row row) {
        ArticleFacts facts = analyzer.analyze(new ArticleInput(row.get("case"), row.get("text"), null));
        List<Stance> left = new ArrayList<>(facts.stances());
        boolean missed = false;
        for (ExpectedStance expected : ExpectedStance.parse(row.get("expect"))) {
            Stance hit = left.stream()
                    .filter(stance -> expected.matches(facts, stance))
                    .findFirst()
                    .orElse(null);
            missed |= hit == null;
            left.remove(hit);
        }
        if (!missed && left.isEmpty()) {
            return "";
        }
        StringBuilder problem =
                new StringBuilder(row.get("case") + ": " + row.get("text") + "\n  expected " + row.get("expect"));
        for (Stance stance : facts.stances()) {
            problem.append("\n  found ")
                    .append(stance.holderName())
                    .append(" > ")
                    .append(stance.targetName() == null ? stance.issue() : stance.targetName())
                    .append(" = ")
                    .append(stance.label())
                    .append(" @")
                    .append(stance.assertedByName())
                    .append(" by ")
                    .append(stance.rule());
        }
        return problem.toString();
    }

    private static String table(Map<String, int[]> groups) {
        StringBuilder table = new StringBuilder("stance cases\n");
        groups.forEach((group, counts) ->
                table.append(String.format(Locale.ROOT, "  %-24s %3d of %3d%n", group, counts[0], counts[1])));
        return table.append(String.format(Locale.ROOT, "  share %.3f%n", share(groups.values())))
                .toString();
    }

    private static double share(Iterable<int[]> all) {
        double right = 0;
        double total = 0;
        for (int[] counts : all) {
            right += counts[0];
            total += counts[1];
        }
        return right / total;
    }
}
