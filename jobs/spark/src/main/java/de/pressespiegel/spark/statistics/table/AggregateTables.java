package de.pressespiegel.spark.statistics.table;

import java.util.List;

/** Every aggregate table, in the order they are made: later ones may read the views of earlier ones. */
public final class AggregateTables {
    private static final List<AggregateTable> ALL = List.of(
            new EntityDailyTable(),
            new CooccurrenceTable(),
            new NetworkNodesTable(),
            new SourceStatsTable(),
            new OutletProfileTable(),
            new StanceStatsTable(),
            new StanceNetworkTable(),
            new ChangesTable(),
            new KpisTable(),
            new EvidenceTable());

    private AggregateTables() {}

    /** All of them. */
    public static List<AggregateTable> all() {
        return ALL;
    }
}
