package de.pressespiegel.reports.parquet;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.ColumnType;
import de.pressespiegel.model.RecordSchema;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Makes one record of one Parquet group, the fields matched by name. */
final class RecordConverter extends GroupConverter {
    private final RecordSchema schema;
    private final Consumer<Object> sink;
    private final Converter[] converters;
    private final @Nullable Object[] absent;
    private @Nullable Object[] values;
    private @Nullable Object current;

    /**
     * Makes a converter.
     *
     * @param schema record to make
     * @param group fields that will come
     * @param sink takes each record when it is complete
     */
    RecordConverter(RecordSchema schema, GroupType group, Consumer<Object> sink) {
        this.schema = schema;
        this.sink = sink;
        this.converters = new Converter[group.getFieldCount()];
        List<ColumnSchema> columns = schema.columns();
        this.absent = new Object[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            absent[i] = absent(columns.get(i));
        }
        this.values = absent.clone();
        for (int i = 0; i < converters.length; i++) {
            converters[i] = converter(group.getType(i), position(columns, group.getFieldName(i)));
        }
    }

    private Converter converter(Type field, int position) {
        ColumnType type = schema.columns().get(position).type();
        return ValueConverters.of(type, field, value -> values[position] = value);
    }

    private static int position(List<ColumnSchema> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + name + " was asked for");
    }

    /** What a column holds that the file does not have or that was not asked for. */
    private static @Nullable Object absent(ColumnSchema column) {
        Class<?> type = column.accessor().getReturnType();
        if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        } else if (type == double.class) {
            return 0.0;
        } else if (type == boolean.class) {
            return false;
        } else if (type == List.class) {
            return List.of();
        }
        return type == String.class && !column.nullable() ? "" : null;
    }

    @Override
    public Converter getConverter(int fieldIndex) {
        return converters[fieldIndex];
    }

    @Override
    public void start() {
        values = absent.clone();
    }

    @Override
    public void end() {
        Object made = schema.create(values);
        current = made;
        sink.accept(made);
    }

    /** The record that was completed last. */
    @Nullable
    Object current() {
        return current;
    }
}
