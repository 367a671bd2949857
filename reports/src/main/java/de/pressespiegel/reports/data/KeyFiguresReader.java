package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.Kpi;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.reports.parquet.Query;
import de.pressespiegel.reports.parquet.TableReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads the key figures, and counts those of the period before from the facts of the last two months: the tables hold
 * only the periods that end on the day of the run.
 */
final class KeyFiguresReader {
    private final TableReader tables;
    private final LocalDate asOf;

    KeyFiguresReader(TableReader tables, LocalDate asOf) {
        this.tables = tables;
        this.asOf = asOf;
    }

    KeyFigures read() {
        Map<Period, Map<String, Double>> now = new EnumMap<>(Period.class);
        tables.forEach(Query.of(Kpi.class), kpi -> {
            for (Period period : Period.values()) {
                if (period.code().equals(kpi.period())) {
                    now.computeIfAbsent(period, p -> new TreeMap<>()).put(kpi.kpi(), kpi.amount());
                }
            }
        });
        return new KeyFigures(now, before());
    }

    private Map<Period, Map<String, Double>> before() {
        Map<Period, Tally> tallies = new EnumMap<>(Period.class);
        Period.limited().forEach(period -> tallies.put(period, new Tally()));
        Map<String, LocalDate> dayOf = new HashMap<>();
        BiConsumer<LocalDate, Consumer<Tally>> count = (day, step) -> tallies.forEach((period, tally) -> {
            if (period.precedes(day, asOf)) {
                step.accept(tally);
            }
        });
        tables.forEach(recent(Article.class, "article_id", "cluster_id", "outlet", "published_on"), article -> {
            LocalDate day = article.publishedOn();
            if (day != null) {
                dayOf.put(article.articleId(), day);
                count.accept(day, tally -> tally.article(article));
            }
        });
        tables.forEach(recent(Quotation.class, "article_id", "kind", "anonymous"), quotation -> {
            LocalDate day = dayOf.get(quotation.articleId());
            if (day != null) {
                count.accept(day, tally -> tally.quotation(quotation));
            }
        });
        tables.forEach(recent(Stance.class, "article_id", "label"), stance -> {
            LocalDate day = dayOf.get(stance.articleId());
            if (day != null) {
                count.accept(day, tally -> tally.stance(stance));
            }
        });
        tables.forEach(Query.of(EntityDaily.class).columns("period", "entity_id", "n_mentions"), row -> {
            if (Days.isDay(row.period())) {
                count.accept(LocalDate.parse(row.period()), tally -> tally.entity(row));
            }
        });
        Map<Period, Map<String, Double>> before = new EnumMap<>(Period.class);
        tallies.forEach((period, tally) -> {
            if (tally.nArticles > 0) {
                before.put(period, tally.figures());
            }
        });
        return before;
    }

    private <T extends Record> Query<T> recent(Class<T> type, String... columns) {
        LocalDate first = asOf.minusDays(2L * Period.MONTH.days());
        return Query.of(type).columns(columns).months(YearMonth.from(first), YearMonth.from(asOf));
    }

    /** Counts of one period; names as in the table of key figures. */
    private static final class Tally {
        private final Set<String> clusters = new HashSet<>();
        private final Set<String> outlets = new HashSet<>();
        private final Set<String> entities = new HashSet<>();
        private long nArticles;
        private long nMentions;
        private long nQuotations;
        private long nDirect;
        private long nAnonymous;
        private long nStances;
        private long nSilences;

        void article(Article article) {
            nArticles++;
            clusters.add(article.clusterId());
            outlets.add(String.valueOf(article.outlet()));
        }

        void quotation(Quotation quotation) {
            nQuotations++;
            nDirect += quotation.kind() == QuotationKind.DIRECT ? 1 : 0;
            nAnonymous += quotation.anonymous() ? 1 : 0;
        }

        void stance(Stance stance) {
            if (stance.label() == StanceLabel.NO_COMMENT) {
                nSilences++;
            } else {
                nStances++;
            }
        }

        void entity(EntityDaily row) {
            entities.add(row.entityId());
            nMentions += row.nMentions();
        }

        Map<String, Double> figures() {
            Map<String, Double> figures = new TreeMap<>();
            figures.put("articles", (double) nArticles);
            figures.put("text_clusters", (double) clusters.size());
            figures.put("outlets", (double) outlets.size());
            figures.put("reprint_share", 1 - (double) clusters.size() / nArticles);
            figures.put("entities", (double) entities.size());
            figures.put("mentions", (double) nMentions);
            figures.put("quotations", (double) nQuotations);
            if (nQuotations > 0) {
                figures.put("direct_share", (double) nDirect / nQuotations);
                figures.put("anonymous_share", (double) nAnonymous / nQuotations);
            }
            figures.put("stances", (double) nStances);
            figures.put("silences", (double) nSilences);
            return figures;
        }
    }
}
