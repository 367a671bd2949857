package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.formula.Interval;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Where each holder stands towards each target; silence is counted apart and does not enter the net stance. */
final class StanceStatsTable implements AggregateTable {
    @Override
    public TableSchema schema() {
        return Tables.of(StanceStats.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "holder_entity_id", "target_entity_id", "target_name");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        facts.spark()
                .udf()
                .register(
                        "net_low",
                        (UDF3<Long, Long, Long, Double>)
                                (p, n, all) -> Interval.net(p, n, all).low(),
                        DataTypes.DoubleType);
        facts.spark()
                .udf()
                .register(
                        "net_high",
                        (UDF3<Long, Long, Long, Double>)
                                (p, n, all) -> Interval.net(p, n, all).high(),
                        DataTypes.DoubleType);
        Dataset<Row> counts = facts.sql("""
                SELECT w.period, s.holder_id AS holder_entity_id, min(s.holder_name) AS holder_name, s.target_entity_id,
                       coalesce(s.target_name, s.issue, '(ohne Ziel)') AS target_name,
                       count_if(s.label = 'supportive') AS n_supportive, count_if(s.label = 'critical') AS n_critical,
                       count_if(s.label = 'ambivalent') AS n_ambivalent, count_if(s.label = 'neutral') AS n_neutral,
                       count_if(s.label = 'no_comment') AS n_no_comment,
                       count_if(s.label <> 'no_comment') AS n_taken,
                       count(DISTINCT s.article_id) AS n_articles, count(DISTINCT b.cluster_id) AS n_clusters,
                       count(DISTINCT b.outlet) AS n_outlets
                FROM (SELECT *, coalesce(holder_entity_id, concat('name:', lower(holder_name))) AS holder_id FROM stances) s
                JOIN windows w USING (article_id) JOIN base b USING (article_id)
                GROUP BY w.period, s.holder_id, s.target_entity_id, coalesce(s.target_name, s.issue, '(ohne Ziel)')
                """);
        return counts.withColumn("net_stance", functions.expr("(n_supportive - n_critical) / nullif(n_taken, 0)"))
                .withColumn(
                        "net_stance_low",
                        functions.expr("if(n_taken = 0, NULL, net_low(n_supportive, n_critical, n_taken))"))
                .withColumn(
                        "net_stance_high",
                        functions.expr("if(n_taken = 0, NULL, net_high(n_supportive, n_critical, n_taken))"))
                .withColumn(
                        "log_odds",
                        functions.expr("if(n_taken = 0, NULL, ln((n_supportive + 0.5D) / (n_critical + 0.5D)))"));
    }
}
