package de.pressespiegel.text.hostile;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.evaluation.BodyLines;
import de.pressespiegel.text.language.DamageScore;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.MarkedParts;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How time and steps grow with the text, shape by shape and stage by stage: {@code Growth CONF CHARACTERS [SHAPE]...} prints a
 * table for once, twice and four times as many characters. Segments are handed in ready-made: every line is body.
 */
final class Growth {
    private static final int TIMES = 3;

    private final TextModuleFactory modules;

    Growth(TextModuleFactory modules) {
        this.modules = modules;
    }

    /** What a stage cost. */
    record Cost(String stage, long steps, double milliseconds) {}

    /** Costs of all stages on a text. */
    List<Cost> of(String text) {
        Budget budget = Budget.unlimited();
        List<Cost> costs = new ArrayList<>();
        List<Segment> segments = new BodyLines().segment("a", text);
        Document document =
                run("tokens", budget, costs, () -> modules.documentReader().read(text, segments));
        NameResult names = run("names", budget, costs, () -> modules.names().annotate("a", document, null, budget));
        List<Quotation> quotations = run(
                "quotations",
                budget,
                costs,
                () -> MarkedParts.folded(modules.quotations().annotate("a", document, names, budget)));
        run("stances", budget, costs, () -> modules.stances().annotate("a", document, names, quotations, budget));
        run("damage", budget, costs, () -> DamageScore.of(document));
        return costs;
    }

    private static <T> T run(String stage, Budget budget, List<Cost> costs, Supplier<T> work) {
        long before = budget.taken();
        long begin = cpu();
        T result = work.get();
        costs.add(new Cost(stage, budget.taken() - before, (cpu() - begin) / 1e6));
        return result;
    }

    /** Of this thread, in nanoseconds: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) {
        Growth growth = new Growth(TextModuleFactory.load(Path.of(args[0])));
        List<Shape> shapes = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            shapes.add(Shape.valueOf(args[i]));
        }
        growth.of(Shape.ORDINARY.text(20_000));
        for (Shape shape : shapes.isEmpty() ? List.of(Shape.values()) : shapes) {
            growth.print(shape, Integer.parseInt(args[1]));
        }
    }

    private void print(Shape shape, int characters) {
        List<List<Cost>> rows = new ArrayList<>();
        StringBuilder sizes = new StringBuilder();
        for (int i = 0; i < TIMES; i++) {
            String text = shape.text(characters << i);
            sizes.append(' ').append(text.length());
            rows.add(of(text));
        }
        System.out.println(shape + " characters" + sizes);
        for (int stage = 0; stage < rows.get(0).size(); stage++) {
            StringBuilder line = new StringBuilder(
                    String.format(Locale.ROOT, "  %-11s", rows.get(0).get(stage).stage()));
            for (List<Cost> row : rows) {
                Cost cost = row.get(stage);
                line.append(String.format(Locale.ROOT, " %9.0f ms %12d steps", cost.milliseconds(), cost.steps()));
            }
            System.out.println(line);
        }
    }
}
