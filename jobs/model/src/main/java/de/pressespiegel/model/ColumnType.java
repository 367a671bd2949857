package de.pressespiegel.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The types that a column may have; closed, so that every reader and writer handles all of them. */
public sealed interface ColumnType {

    /** A single value. */
    enum Scalar implements ColumnType {
        STRING,
        INT,
        LONG,
        DOUBLE,
        BOOLEAN,
        /** A day without time zone. */
        DATE,
        /** A moment, UTC, microseconds. */
        TIMESTAMP
    }

    /** An enum constant, stored as its lower-case name. */
    record Vocabulary(Class<? extends Enum<?>> type) implements ColumnType {}

    /** A list of non-null elements. */
    record ListOf(ColumnType element) implements ColumnType {}

    /** A nested record. */
    record Struct(RecordSchema schema) implements ColumnType {}

    /** SQL-like name for people: {@code string}, {@code list<struct<start_char int, end_char int>>}. */
    default String display() {
        if (this instanceof Scalar scalar) {
            return Names.lower(scalar);
        } else if (this instanceof Vocabulary) {
            return "string";
        } else if (this instanceof ListOf list) {
            return "list<" + list.element().display() + ">";
        } else {
            Struct struct = (Struct) this;
            StringBuilder fields = new StringBuilder();
            for (ColumnSchema column : struct.schema().columns()) {
                fields.append(fields.isEmpty() ? "" : ", ")
                        .append(column.name())
                        .append(' ')
                        .append(column.type().display());
            }
            return "struct<" + fields + ">";
        }
    }

    /**
     * The column type of a Java type.
     *
     * @throws IllegalArgumentException for a type no table may hold
     */
    static ColumnType of(Type type) {
        Map<Type, Scalar> scalars = Map.ofEntries(
                Map.entry(String.class, Scalar.STRING),
                Map.entry(int.class, Scalar.INT),
                Map.entry(Integer.class, Scalar.INT),
                Map.entry(long.class, Scalar.LONG),
                Map.entry(Long.class, Scalar.LONG),
                Map.entry(double.class, Scalar.DOUBLE),
                Map.entry(Double.class, Scalar.DOUBLE),
                Map.entry(boolean.class, Scalar.BOOLEAN),
                Map.entry(Boolean.class, Scalar.BOOLEAN),
                Map.entry(LocalDate.class, Scalar.DATE),
                Map.entry(Instant.class, Scalar.TIMESTAMP));
        Scalar scalar = scalars.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListOf(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> javaClass && javaClass.isEnum()) {
            @SuppressWarnings("unchecked") // isEnum
            Class<? extends Enum<?>> vocabulary = (Class<? extends Enum<?>>) javaClass;
            return new Vocabulary(vocabulary);
        }
        if (type instanceof Class<?> javaClass && javaClass.isRecord()) {
            return new Struct(RecordSchema.of(javaClass));
        }
        throw new IllegalArgumentException("no column may have the type " + type.getTypeName());
    }
}
