package de.pressespiegel.spark.statistics.table;

import java.util.List;

/**
 * Every aggregate table, in waves: the tables of a wave are made side by side, and a later wave may read the views that an
 * earlier one left.
 */
public final class AggregateTables {
    private static final List<List<AggregateTable>> WAVES = List.of(
            List.of(
                    new CooccurrenceTable(),
                    new SourceStatsTable(),
                    new EntityDailyTable(),
                    new StanceStatsTable(),
                    new StanceNetworkTable(),
                    new ChangesTable(),
                    new KpisTable()),
            List.of(new NetworkNodesTable(), new OutletProfileTable(), new EvidenceTable()));

    private AggregateTables() {}

    /** All of them, wave by wave. */
    public static List<List<AggregateTable>> waves() {
        return WAVES;
    }
}
