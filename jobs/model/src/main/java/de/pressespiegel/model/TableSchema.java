package de.pressespiegel.model;

import java.util.List;

/**
 * A published table as declared by its record class.
 *
 * @param name name in the warehouse
 * @param description what one row means
 * @param partitioned whether it is laid out by month
 * @param record its columns
 */
public record TableSchema(String name, String description, boolean partitioned, RecordSchema record) {

    /** Reads the declaration from a record class that carries {@link Table}. */
    public static TableSchema of(Class<?> type) {
        Table table = type.getAnnotation(Table.class);
        if (table == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Table");
        }
        return new TableSchema(table.name(), table.description(), table.partitioned(), RecordSchema.of(type));
    }

    /** Columns in declared order, without the partition column {@code month}. */
    public List<ColumnSchema> columns() {
        return record.columns();
    }
}
