package de.pressespiegel.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a record class, in declared order, and the way to take records apart and make them. */
public final class RecordSchema {
    private final Class<?> type;
    private final List<ColumnSchema> columns;
    private final Constructor<?> constructor;

    private RecordSchema(Class<?> type, List<ColumnSchema> columns, Constructor<?> constructor) {
        this.type = type;
        this.columns = columns;
        this.constructor = constructor;
    }

    /**
     * Reads a record class.
     *
     * @throws IllegalArgumentException if a component lacks {@link Column} or has a type no table may hold
     */
    public static RecordSchema of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        List<ColumnSchema> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Column column = component.getAnnotation(Column.class);
            if (column == null) {
                throw new IllegalArgumentException(
                        type.getSimpleName() + "." + component.getName() + " has no @Column description");
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            columns.add(new ColumnSchema(
                    Names.snakeCase(component.getName()),
                    ColumnType.of(component.getGenericType()),
                    nullable,
                    column.description(),
                    column.unit(),
                    component.getAccessor()));
        }
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new RecordSchema(type, List.copyOf(columns), type.getDeclaredConstructor(parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " lacks its canonical constructor", e);
        }
    }

    /** The record class. */
    public Class<?> type() {
        return type;
    }

    /** Columns in declared order. */
    public List<ColumnSchema> columns() {
        return columns;
    }

    /**
     * The value of a column.
     *
     * @throws IllegalArgumentException if a column that may not be null is null
     */
    public @Nullable Object value(Object instance, ColumnSchema column) {
        Object value = invoke(instance, column);
        if (value == null && !column.nullable()) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + "." + column.name() + " is null, which the table does not allow");
        }
        return value;
    }

    /** A new record from values in column order. */
    public Object create(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "cannot make a " + type.getSimpleName() + " of " + Arrays.toString(values), e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object invoke(Object instance, ColumnSchema column) {
        try {
            return column.accessor().invoke(instance);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + column.name(), e);
        }
    }
}
