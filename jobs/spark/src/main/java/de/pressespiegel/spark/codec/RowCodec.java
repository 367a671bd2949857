package de.pressespiegel.spark.codec;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.ColumnType;
import de.pressespiegel.model.Names;
import de.pressespiegel.model.RecordSchema;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Between a record class and Spark rows, derived from the record's declaration. {@code Encoders.bean} is no way: it gives
 * a record an empty schema without a word.
 *
 * @param <T> the record class
 */
public final class RowCodec<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private transient @Nullable RecordSchema schema;

    public RowCodec(Class<T> type) {
        this.type = type;
    }

    /** The Spark schema of the record. */
    public StructType sparkSchema() {
        return SparkSchemas.of(schema());
    }

    /** A row with the record's values in column order. */
    public Row toRow(T instance) {
        return row(schema(), instance);
    }

    /** The record of a row that has all its columns (more columns do no harm, order does not matter). */
    public T fromRow(Row row) {
        return type.cast(instance(schema(), row));
    }

    private RecordSchema schema() {
        RecordSchema known = schema;
        if (known == null) {
            known = RecordSchema.of(type);
            schema = known;
        }
        return known;
    }

    private static Row row(RecordSchema schema, Object instance) {
        List<ColumnSchema> columns = schema.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = schema.value(instance, columns.get(i));
            values[i] = value == null ? null : toSpark(columns.get(i).type(), value);
        }
        return RowFactory.create(values);
    }

    private static Object toSpark(ColumnType type, Object value) {
        if (type instanceof ColumnType.Vocabulary) {
            return Names.lower((Enum<?>) value);
        } else if (type instanceof ColumnType.Struct struct) {
            return row(struct.schema(), value);
        } else if (type instanceof ColumnType.ListOf list) {
            List<?> elements = (List<?>) value;
            Object[] converted = list.element() instanceof ColumnType.Struct
                    ? new Row[elements.size()]
                    : new Object[elements.size()];
            for (int i = 0; i < converted.length; i++) {
                converted[i] = toSpark(list.element(), elements.get(i));
            }
            return converted;
        }
        return value;
    }

    private static Object instance(RecordSchema schema, Row row) {
        List<ColumnSchema> columns = schema.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.getAs(columns.get(i).name());
            values[i] = value == null ? null : fromSpark(columns.get(i).type(), value);
        }
        return schema.create(values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the registry knows the enum only as a wildcard
    private static Object fromSpark(ColumnType type, Object value) {
        if (type instanceof ColumnType.Vocabulary vocabulary) {
            return Names.constant((Class) vocabulary.type(), (String) value);
        } else if (type instanceof ColumnType.Struct struct) {
            return instance(struct.schema(), (Row) value);
        } else if (type instanceof ColumnType.ListOf list) {
            List<Object> elements = new ArrayList<>();
            scala.collection.Iterator<?> iterator = ((scala.collection.Seq<?>) value).iterator();
            while (iterator.hasNext()) {
                elements.add(fromSpark(list.element(), iterator.next()));
            }
            return List.copyOf(elements);
        }
        return javaTime(value);
    }

    private static Object javaTime(Object value) {
        if (value instanceof java.sql.Timestamp timestamp) {
            return timestamp.toInstant();
        } else if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return value;
    }
}
