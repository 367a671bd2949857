package de.pressespiegel.model.table;

import de.pressespiegel.model.TableSchema;
import java.util.List;
import java.util.stream.Stream;

/** Every published table, in the order of the data dictionary: facts, dimension, aggregates. */
public final class Tables {
    private static final List<TableSchema> ALL = Stream.of(
                    Article.class,
                    Segment.class,
                    Mention.class,
                    Quotation.class,
                    Stance.class,
                    Reject.class,
                    RefusedAnalysis.class,
                    Entity.class,
                    EntityDaily.class,
                    Cooccurrence.class,
                    NetworkNode.class,
                    SourceStats.class,
                    OutletProfile.class,
                    StanceStats.class,
                    StanceNetworkEdge.class,
                    Change.class,
                    Kpi.class,
                    Evidence.class,
                    RepeatedParagraph.class,
                    Run.class)
            .map(TableSchema::of)
            .toList();

    private Tables() {}

    /** All tables. */
    public static List<TableSchema> all() {
        return ALL;
    }

    /**
     * The table that a record class declares.
     *
     * @throws IllegalArgumentException if it is not registered
     */
    public static TableSchema of(Class<?> type) {
        return ALL.stream()
                .filter(table -> table.record().type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a registered table"));
    }

    /**
     * A table by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static TableSchema named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table '" + name + "'; there are "
                        + ALL.stream().map(TableSchema::name).toList()));
    }
}
