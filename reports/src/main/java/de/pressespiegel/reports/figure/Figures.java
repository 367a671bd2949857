package de.pressespiegel.reports.figure;

import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.OutletProfile;
import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.reports.data.Period;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.sheet.Outlets;
import de.pressespiegel.reports.sheet.PeriodWords;
import de.pressespiegel.reports.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The charts of a report. */
public final class Figures {
    private static final int BARS = 15;
    private static final int LINES = 5;
    private static final int OUTLETS = 8;
    private static final int DAYS = 30;
    private static final int IN_TITLE = 3;

    /** Names in brackets stand for sources that an article does not give. */
    private static final String PLACEHOLDER = "(";

    private final ReportData data;
    private final Texts texts;
    private final String covers;

    private Figures(ReportData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        this.covers = PeriodWords.of(data, texts);
    }

    /** All charts, in the order of their importance. */
    public static List<Figure> of(ReportData data, Texts texts) {
        Figures figures = new Figures(data, texts);
        return List.of(
                figures.actors(),
                figures.sources(),
                figures.timeline(),
                new StanceMap(data, texts, covered(texts.get("chart.stances.measure"), figures.covers)).figure(),
                new PairNetwork(data, texts, covered(texts.get("chart.network.measure"), figures.covers)).figure(),
                figures.outlets());
    }

    private Figure.Ranking actors() {
        List<EntityDaily> top = data.actors().stream().limit(BARS).toList();
        List<String> names = top.stream().map(EntityDaily::name).toList();
        Figure.Series mentions = new Figure.Series(texts.get("actors.n_mentions"), values(top, EntityDaily::nMentions));
        return new Figure.Ranking(
                "akteure",
                texts.get("chart.actors", first(names)),
                covered(texts.get("chart.actors.measure"), covers),
                names,
                List.of(mentions));
    }

    private Figure.Ranking sources() {
        List<SourceStats> top = data.sources().stream()
                .filter(source -> !source.speakerName().startsWith(PLACEHOLDER))
                .limit(BARS)
                .toList();
        List<String> names = top.stream().map(SourceStats::speakerName).toList();
        return new Figure.Ranking(
                "quellen",
                texts.get("chart.sources", first(names)),
                covered(texts.get("chart.sources.measure"), covers),
                names,
                List.of(
                        new Figure.Series(texts.get("chart.sources.direct"), values(top, SourceStats::nDirect)),
                        new Figure.Series(texts.get("chart.sources.indirect"), values(top, SourceStats::nIndirect)),
                        new Figure.Series(texts.get("chart.sources.reported"), values(top, SourceStats::nReported))));
    }

    /** The most mentioned day by day; a day without any article is a gap, not a zero. */
    private Figure.Timeline timeline() {
        LocalDate last = data.period() == Period.ALL && !data.days().isEmpty()
                ? data.days().last()
                : data.countedTo();
        LocalDate first = last.minusDays(DAYS - 1L);
        List<LocalDate> known = data.days().stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        List<LocalDate> days = known.isEmpty()
                ? List.of()
                : known.get(0).datesUntil(last.plusDays(1)).toList();
        Map<String, Map<String, Double>> mentions = new HashMap<>();
        for (EntityDaily row : data.daily()) {
            mentions.computeIfAbsent(row.entityId(), id -> new HashMap<>()).put(row.period(), (double) row.nMentions());
        }
        List<Figure.Series> lines = new ArrayList<>();
        for (EntityDaily actor : data.actors().stream().limit(LINES).toList()) {
            Map<String, Double> ofActor = mentions.getOrDefault(actor.entityId(), Map.of());
            List<@Nullable Double> values = new ArrayList<>();
            for (LocalDate day : days) {
                values.add(data.days().contains(day) ? ofActor.getOrDefault(day.toString(), 0.0) : null);
            }
            lines.add(new Figure.Series(actor.name(), values));
        }
        return new Figure.Timeline(
                "verlauf",
                leading(days, lines),
                covered(
                        texts.get("chart.timeline.measure"),
                        days.isEmpty()
                                ? ""
                                : texts.formats().date(days.get(0)) + "\u2013"
                                        + texts.formats().date(last)),
                days,
                lines);
    }

    /** Who is ahead on most days; of equal ones the first. */
    private String leading(List<LocalDate> days, List<Figure.Series> lines) {
        int[] ahead = new int[lines.size()];
        int counted = 0;
        for (int day = 0; day < days.size(); day++) {
            int best = -1;
            double most = 0;
            for (int line = 0; line < lines.size(); line++) {
                @Nullable Double value = lines.get(line).values().get(day);
                if (value != null && value > most) {
                    best = line;
                    most = value;
                }
            }
            if (best >= 0) {
                ahead[best]++;
                counted++;
            }
        }
        int leader = 0;
        for (int line = 1; line < ahead.length; line++) {
            leader = ahead[line] > ahead[leader] ? line : leader;
        }
        return counted == 0
                ? texts.get("chart.timeline.none")
                : texts.get(
                        "chart.timeline",
                        lines.get(leader).name(),
                        texts.formats().count(ahead[leader]),
                        texts.formats().count(counted));
    }

    private Figure.Intervals outlets() {
        List<OutletProfile> shown = data.outlets().stream()
                .filter(outlet -> outlet.nQuotations() > 0)
                .limit(OUTLETS)
                .toList();
        return new Figure.Intervals(
                "medien",
                texts.get("chart.outlets"),
                covered(texts.get("chart.outlets.measure"), covers),
                shown.stream()
                        .map(outlet -> Outlets.name(outlet.outlet(), texts))
                        .toList(),
                List.of(
                        part(
                                "direct",
                                shown,
                                OutletProfile::directShare,
                                OutletProfile::directShareLow,
                                OutletProfile::directShareHigh),
                        part(
                                "official",
                                shown,
                                OutletProfile::officialShare,
                                OutletProfile::officialShareLow,
                                OutletProfile::officialShareHigh),
                        part(
                                "anonymous",
                                shown,
                                OutletProfile::anonymousShare,
                                OutletProfile::anonymousShareLow,
                                OutletProfile::anonymousShareHigh)));
    }

    private Figure.IntervalSeries part(
            String name,
            List<OutletProfile> outlets,
            Function<OutletProfile, Double> value,
            Function<OutletProfile, Double> low,
            Function<OutletProfile, Double> high) {
        return new Figure.IntervalSeries(
                texts.get("chart.outlets." + name),
                outlets.stream().map(value).toList(),
                outlets.stream().map(low).toList(),
                outlets.stream().map(high).toList());
    }

    private static <T> List<@Nullable Double> values(List<T> rows, ToDoubleFunction<T> value) {
        List<@Nullable Double> values = new ArrayList<>();
        for (T row : rows) {
            values.add(value.applyAsDouble(row));
        }
        return values;
    }

    private String first(List<String> names) {
        return names.isEmpty()
                ? texts.get("chart.empty")
                : names.stream().limit(IN_TITLE).collect(Collectors.joining(", "));
    }

    private static String covered(String measure, String covers) {
        return covers.isEmpty() ? measure : measure + " · " + covers;
    }
}
