package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.Cooccurrence;
import de.pressespiegel.model.table.Entity;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.NetworkNode;
import de.pressespiegel.model.table.OutletProfile;
import de.pressespiegel.model.table.Reject;
import de.pressespiegel.model.table.Run;
import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.model.table.StanceNetworkEdge;
import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.reports.parquet.Query;
import de.pressespiegel.reports.parquet.TableReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a report shows. Every order is total, so that the same tables always give the same report. */
public final class ReportDataReader {
    /** Below this many articles in the last 30 days the lists cover everything. */
    private static final int MIN_ARTICLES = 30;

    private static final int ROWS = 300;
    private static final int TIMELINE_ACTORS = 6;
    private static final String PERIOD = "period";

    private final TableReader tables;

    public ReportDataReader(TableReader tables) {
        this.tables = tables;
    }

    /**
     * Reads a report's data.
     *
     * @param asOf day of the report; null for that of the latest run
     * @throws IllegalArgumentException if there is neither a day nor a run
     */
    public ReportData read(@Nullable LocalDate asOf) {
        List<Run> runs = tables.read(Query.of(Run.class)).stream()
                .sorted(Comparator.comparing(Run::startedAt).reversed().thenComparing(Run::runId))
                .toList();
        LocalDate countedTo = runs.isEmpty() ? asOf : runs.get(0).asOf();
        if (countedTo == null) {
            throw new IllegalArgumentException(
                    "the warehouse tells of no run that could date the report; name a day or run nightly first");
        }
        KeyFigures keyFigures = new KeyFiguresReader(tables, countedTo).read();
        Period period =
                keyFigures.value(Period.MONTH, "articles").orElse(0) >= MIN_ARTICLES ? Period.MONTH : Period.ALL;
        Articles articles = new Articles(tables);
        List<EntityDaily> actors = actors(period);
        TreeSet<LocalDate> days = new TreeSet<>();
        List<EntityDaily> daily = daily(actors, days);
        List<Cooccurrence> pairs = pairs(period);
        List<SourceStats> sources = sources(period);
        List<StanceStats> stances = stances(period);
        return new ReportData(
                asOf == null ? countedTo : asOf,
                countedTo,
                period,
                keyFigures,
                actors,
                entities(actors),
                daily,
                days,
                pairs,
                sentencePairs(period, pairs),
                nodes(period),
                sources,
                outlets(period),
                stances,
                agreement(period),
                new SilenceReader(tables, articles).read(period, countedTo),
                changes(),
                new EvidenceReader(tables).read(actors, pairs, sources, stances),
                rejects(),
                runs,
                articles.undated());
    }

    private <T extends Record> Query<T> of(Class<T> type, Period period) {
        return Query.of(type).where(PERIOD, period.code());
    }

    private <T extends Record> List<T> top(Query<T> query, int rows, Comparator<? super T> order) {
        Top<T> top = new Top<>(rows, order);
        tables.forEach(query, top);
        return top.rows();
    }

    private List<EntityDaily> actors(Period period) {
        return top(
                of(EntityDaily.class, period),
                ROWS,
                Comparator.comparingLong(EntityDaily::nMentions)
                        .reversed()
                        .thenComparing(EntityDaily::name)
                        .thenComparing(EntityDaily::entityId));
    }

    private Map<String, Entity> entities(List<EntityDaily> actors) {
        Set<String> wanted = actors.stream().map(EntityDaily::entityId).collect(Collectors.toSet());
        Map<String, Entity> entities = new HashMap<>();
        tables.forEach(
                Query.of(Entity.class)
                        .columns(
                                "entity_id",
                                "name",
                                "entity_type",
                                "in_knowledge_base",
                                "first_seen_on",
                                "last_seen_on"),
                entity -> {
                    if (wanted.contains(entity.entityId())) {
                        entities.put(entity.entityId(), entity);
                    }
                });
        return entities;
    }

    private List<EntityDaily> daily(List<EntityDaily> actors, Set<LocalDate> days) {
        Set<String> wanted = actors.stream()
                .limit(TIMELINE_ACTORS)
                .map(EntityDaily::entityId)
                .collect(Collectors.toSet());
        Top<EntityDaily> rows = new Top<>(
                Integer.MAX_VALUE, Comparator.comparing(EntityDaily::period).thenComparing(EntityDaily::entityId));
        tables.forEach(Query.of(EntityDaily.class), row -> {
            if (Days.isDay(row.period())) {
                days.add(LocalDate.parse(row.period()));
                if (wanted.contains(row.entityId())) {
                    rows.accept(row);
                }
            }
        });
        return rows.rows();
    }

    private List<Cooccurrence> pairs(Period period) {
        Top<Cooccurrence> top = new Top<>(
                ROWS, Comparator.comparingDouble(Cooccurrence::g2).reversed().thenComparing(ReportData::pairKey));
        tables.forEach(of(Cooccurrence.class, period).where("window_kind", "paragraph"), pair -> {
            if (pair.g2() > 0) {
                top.accept(pair);
            }
        });
        return top.rows();
    }

    private Map<String, Long> sentencePairs(Period period, List<Cooccurrence> pairs) {
        Set<String> wanted = pairs.stream().map(ReportData::pairKey).collect(Collectors.toSet());
        Map<String, Long> together = new HashMap<>();
        tables.forEach(of(Cooccurrence.class, period).where("window_kind", "sentence"), pair -> {
            if (wanted.contains(ReportData.pairKey(pair))) {
                together.put(ReportData.pairKey(pair), pair.nTogether());
            }
        });
        return together;
    }

    private List<NetworkNode> nodes(Period period) {
        return top(
                of(NetworkNode.class, period),
                ROWS,
                Comparator.comparingDouble(NetworkNode::strength).reversed().thenComparing(NetworkNode::entityId));
    }

    private List<SourceStats> sources(Period period) {
        return top(
                of(SourceStats.class, period),
                ROWS,
                Comparator.comparingLong(SourceStats::nQuotations)
                        .thenComparingLong(SourceStats::nQuotedWords)
                        .reversed()
                        .thenComparing(SourceStats::speakerName)
                        .thenComparing(source -> String.valueOf(source.speakerEntityId()))
                        .thenComparing(SourceStats::speakerKind));
    }

    private List<OutletProfile> outlets(Period period) {
        return top(
                of(OutletProfile.class, period),
                ROWS,
                Comparator.comparingLong(OutletProfile::nArticles).reversed().thenComparing(OutletProfile::outlet));
    }

    private List<StanceStats> stances(Period period) {
        return top(
                of(StanceStats.class, period),
                ROWS,
                Comparator.comparingLong(Counts::positions)
                        .thenComparingLong(StanceStats::nNoComment)
                        .reversed()
                        .thenComparing(StanceStats::holderName)
                        .thenComparing(StanceStats::targetName)
                        .thenComparing(StanceStats::holderEntityId)
                        .thenComparing(stance -> String.valueOf(stance.targetEntityId())));
    }

    private List<StanceNetworkEdge> agreement(Period period) {
        return top(
                of(StanceNetworkEdge.class, period),
                ROWS,
                Comparator.comparingLong((StanceNetworkEdge edge) -> edge.nCongruent() + edge.nConflicting())
                        .reversed()
                        .thenComparing(StanceNetworkEdge::holderNameA)
                        .thenComparing(StanceNetworkEdge::holderNameB)
                        .thenComparing(StanceNetworkEdge::holderIdA)
                        .thenComparing(StanceNetworkEdge::holderIdB));
    }

    private List<Change> changes() {
        return top(
                Query.of(Change.class),
                ROWS,
                Comparator.comparing(Change::qValue, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Change::pValue, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Change::subjectName)
                        .thenComparing(Change::period)
                        .thenComparing(Change::kind)
                        .thenComparing(Change::subjectId));
    }

    private SortedMap<RejectReason, Long> rejects() {
        SortedMap<RejectReason, Long> rejects = new TreeMap<>();
        tables.forEach(
                Query.of(Reject.class).columns("reason"), reject -> rejects.merge(reject.reason(), 1L, Long::sum));
        return rejects;
    }
}
