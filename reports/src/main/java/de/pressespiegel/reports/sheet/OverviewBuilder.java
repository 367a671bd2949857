package de.pressespiegel.reports.sheet;

import de.pressespiegel.reports.data.KeyFigures;
import de.pressespiegel.reports.data.Period;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts the first sheet together: sentences, key figures with their change, list of sheets. */
final class OverviewBuilder {
    /** In the order of reading; figures that are not listed follow in alphabetical order. */
    private static final List<String> ORDER = List.of(
            "articles",
            "text_clusters",
            "outlets",
            "reprint_share",
            "entities",
            "mentions",
            "quotations",
            "direct_share",
            "anonymous_share",
            "stances",
            "silences");

    private final ReportData data;
    private final Texts texts;

    OverviewBuilder(ReportData data, Texts texts) {
        this.data = data;
        this.texts = texts;
    }

    OverviewSheet build(List<Sheet> others) {
        return new OverviewSheet(
                texts.get("overview.sheet"),
                texts.get("overview.title", texts.formats().date(data.asOf())),
                subtitle(),
                new Findings(data, texts).sentences(),
                texts.get("overview.figures"),
                headings(),
                rows(),
                texts.get("overview.contents"),
                others.stream()
                        .map(sheet -> new OverviewSheet.Content(sheet.name(), about(sheet.title())))
                        .toList());
    }

    /** The part of a title behind its name. */
    private static String about(String title) {
        int colon = title.indexOf(": ");
        return colon < 0 ? title : title.substring(colon + 2);
    }

    private String subtitle() {
        String covered = texts.get(
                "overview.subtitle",
                texts.formats().count(data.figure("articles")),
                texts.formats().count(data.figure("outlets")),
                PeriodWords.of(data, texts));
        return data.asOf().equals(data.countedTo())
                ? covered
                : covered + " "
                        + texts.get("overview.other_day", texts.formats().date(data.countedTo()));
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading(texts.get("overview.figure"), "", 50, Format.TEXT, Emphasis.NONE));
        for (Period period : Period.values()) {
            headings.add(new Heading(texts.get("period." + period.code()), "", 20, Format.COUNT, Emphasis.NONE));
            if (period != Period.ALL) {
                headings.add(new Heading(
                        texts.get("change." + period.code()),
                        texts.get("overview.change.help"),
                        18,
                        Format.CHANGE,
                        Emphasis.NONE));
            }
        }
        return headings;
    }

    private List<List<Cell>> rows() {
        Set<String> figures = new LinkedHashSet<>(ORDER);
        figures.retainAll(data.keyFigures().figures());
        figures.addAll(data.keyFigures().figures());
        List<List<Cell>> rows = new ArrayList<>();
        for (String figure : figures) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(texts.find("figure." + figure).orElse(figure)));
            for (Period period : Period.values()) {
                row.add(value(data.keyFigures(), period, figure));
                if (period != Period.ALL) {
                    row.add(change(data.keyFigures(), period, figure));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static Cell value(KeyFigures figures, Period period, String figure) {
        OptionalDouble value = figures.value(period, figure);
        if (value.isEmpty()) {
            return figures.has(period) ? Cell.EMPTY : Cell.of("–", Format.RANGE);
        }
        return Cell.of(value.getAsDouble(), isShare(figure) ? Format.PERCENT : Format.COUNT);
    }

    private static Cell change(KeyFigures figures, Period period, String figure) {
        OptionalDouble now = figures.value(period, figure);
        OptionalDouble before = figures.previous(period, figure);
        if (now.isEmpty() || before.isEmpty()) {
            return Cell.of("–", Format.RANGE);
        } else if (isShare(figure)) {
            return Cell.of((now.getAsDouble() - before.getAsDouble()) * 100, Format.POINTS);
        } else if (before.getAsDouble() == 0) {
            return Cell.of("–", Format.RANGE);
        }
        return Cell.of(now.getAsDouble() / before.getAsDouble() - 1, Format.CHANGE);
    }

    private static boolean isShare(String figure) {
        return figure.endsWith("_share");
    }
}
