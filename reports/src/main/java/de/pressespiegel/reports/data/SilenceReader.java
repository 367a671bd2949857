package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Stance;
import de.pressespiegel.reports.parquet.Query;
import de.pressespiegel.reports.parquet.TableReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds explicit silence, newest first, once per text cluster, holder and topic. */
final class SilenceReader {
    private static final int ROWS = 300;

    private final TableReader tables;
    private final Articles articles;

    SilenceReader(TableReader tables, Articles articles) {
        this.tables = tables;
        this.articles = articles;
    }

    List<Silence> read(Period period, LocalDate asOf) {
        Query<Stance> query = Query.of(Stance.class).where("label", "no_comment");
        if (period != Period.ALL) {
            query = query.months(YearMonth.from(asOf.minusDays(period.days())), YearMonth.from(asOf));
        }
        List<Stance> stances = tables.read(query);
        Map<String, ArticleReference> known =
                articles.find(stances.stream().map(Stance::articleId).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, List<Stance>> groups = stances.stream()
                .filter(stance -> isIn(period, asOf, known.get(stance.articleId())))
                .sorted(Comparator.comparing(Stance::confidence)
                        .reversed()
                        .thenComparing(Stance::articleId)
                        .thenComparing(Stance::stanceNo))
                .collect(Collectors.groupingBy(
                        stance -> key(stance, Objects.requireNonNull(known.get(stance.articleId()))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .map(group -> silence(group, known))
                .sorted(Comparator.comparing(
                                (Silence silence) -> silence.article().publishedOn(),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(silence -> silence.stance().holderName())
                        .thenComparing(silence -> silence.article().articleId())
                        .thenComparing(silence -> silence.stance().stanceNo()))
                .limit(ROWS)
                .toList();
    }

    private static Silence silence(List<Stance> group, Map<String, ArticleReference> known) {
        Stance best = group.get(0);
        long nArticles = group.stream().map(Stance::articleId).distinct().count();
        return new Silence(best, Objects.requireNonNull(known.get(best.articleId())), nArticles);
    }

    private static boolean isIn(Period period, LocalDate asOf, @Nullable ArticleReference article) {
        if (article == null) {
            return false;
        }
        LocalDate day = article.publishedOn();
        return period == Period.ALL || (day != null && period.contains(day, asOf));
    }

    private static String key(Stance stance, ArticleReference article) {
        String target = stance.targetEntityId() != null ? stance.targetEntityId() : String.valueOf(stance.issue());
        return article.clusterId() + '\t' + stance.holderEntityId() + '\t' + target + '\t' + stance.silence();
    }
}
