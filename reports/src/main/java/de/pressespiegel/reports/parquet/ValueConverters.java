package de.pressespiegel.reports.parquet;

import de.pressespiegel.model.ColumnType;
import de.pressespiegel.model.ColumnType.ListOf;
import de.pressespiegel.model.ColumnType.Scalar;
import de.pressespiegel.model.ColumnType.Struct;
import de.pressespiegel.model.ColumnType.Vocabulary;
import de.pressespiegel.model.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.LongFunction;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Turns Parquet's values into those of the records: one converter a column type. */
final class ValueConverters {
    private ValueConverters() {}

    /**
     * The converter of a field.
     *
     * @param type what the registry declares
     * @param field what the file has
     * @param sink takes each value
     */
    static Converter of(ColumnType type, Type field, Consumer<Object> sink) {
        if (type instanceof ListOf list) {
            return new ListConverter(list.element(), field.asGroupType(), sink);
        } else if (type instanceof Struct struct) {
            return new RecordConverter(struct.schema(), field.asGroupType(), sink);
        } else if (type instanceof Vocabulary vocabulary) {
            Map<String, Object> constants = constants(vocabulary.type());
            return new Text(name -> sink.accept(constant(constants, field.getName(), name)));
        }
        return switch ((Scalar) type) {
            case STRING -> new Text(sink::accept);
            case INT -> new Numeric(n -> (int) n, x -> (int) x, sink);
            case LONG -> new Numeric(n -> n, x -> (long) x, sink);
            case DOUBLE -> new Numeric(n -> (double) n, x -> x, sink);
            case BOOLEAN -> new Flag(sink);
            case DATE -> new Numeric(LocalDate::ofEpochDay, x -> LocalDate.ofEpochDay((long) x), sink);
            case TIMESTAMP -> timestamp(field, sink);
        };
    }

    private static Numeric timestamp(Type field, Consumer<Object> sink) {
        LogicalTypeAnnotation annotation = field.getLogicalTypeAnnotation();
        LogicalTypeAnnotation.TimeUnit unit = annotation instanceof TimestampLogicalTypeAnnotation timestamp
                ? timestamp.getUnit()
                : LogicalTypeAnnotation.TimeUnit.MICROS;
        ChronoUnit step = switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
        return new Numeric(n -> Instant.EPOCH.plus(n, step), x -> Instant.EPOCH.plus((long) x, step), sink);
    }

    private static Map<String, Object> constants(Class<? extends Enum<?>> vocabulary) {
        Map<String, Object> constants = new HashMap<>();
        for (Enum<?> constant : vocabulary.getEnumConstants()) {
            constants.put(Names.lower(constant), constant);
        }
        return constants;
    }

    private static Object constant(Map<String, Object> constants, String column, String name) {
        Object constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("column " + column + " holds '" + name + "', which is none of "
                    + constants.keySet().stream().sorted().toList());
        }
        return constant;
    }

    /** Strings; repeated ones are decoded once. */
    private static final class Text extends PrimitiveConverter {
        private final Consumer<String> sink;
        private String[] decoded = {};

        Text(Consumer<String> sink) {
            this.sink = sink;
        }

        @Override
        public boolean hasDictionarySupport() {
            return true;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            decoded = new String[dictionary.getMaxId() + 1];
            for (int id = 0; id < decoded.length; id++) {
                decoded[id] = dictionary.decodeToBinary(id).toStringUsingUTF8();
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            sink.accept(decoded[id]);
        }

        @Override
        public void addBinary(Binary value) {
            sink.accept(value.toStringUsingUTF8());
        }
    }

    /** Whole and broken numbers and what is counted in them. */
    private static final class Numeric extends PrimitiveConverter {
        private final LongFunction<Object> whole;
        private final DoubleFunction<Object> broken;
        private final Consumer<Object> sink;

        Numeric(LongFunction<Object> whole, DoubleFunction<Object> broken, Consumer<Object> sink) {
            this.whole = whole;
            this.broken = broken;
            this.sink = sink;
        }

        @Override
        public void addInt(int value) {
            sink.accept(whole.apply(value));
        }

        @Override
        public void addLong(long value) {
            sink.accept(whole.apply(value));
        }

        @Override
        public void addFloat(float value) {
            sink.accept(broken.apply(value));
        }

        @Override
        public void addDouble(double value) {
            sink.accept(broken.apply(value));
        }
    }

    private static final class Flag extends PrimitiveConverter {
        private final Consumer<Object> sink;

        Flag(Consumer<Object> sink) {
            this.sink = sink;
        }

        @Override
        public void addBoolean(boolean value) {
            sink.accept(value);
        }
    }

    /** Three levels, as Spark writes them: the list, a repeated group, the element. */
    private static final class ListConverter extends GroupConverter {
        private final GroupConverter repeated;
        private final Consumer<Object> sink;
        private List<Object> elements = new ArrayList<>();

        ListConverter(ColumnType element, GroupType list, Consumer<Object> sink) {
            this.sink = sink;
            Converter each =
                    ValueConverters.of(element, list.getType(0).asGroupType().getType(0), value -> elements.add(value));
            this.repeated = new Wrapper(each);
        }

        @Override
        public Converter getConverter(int fieldIndex) {
            return repeated;
        }

        @Override
        public void start() {
            elements = new ArrayList<>();
        }

        @Override
        public void end() {
            sink.accept(List.copyOf(elements));
        }
    }

    private static final class Wrapper extends GroupConverter {
        private final Converter only;

        Wrapper(Converter only) {
            this.only = only;
        }

        @Override
        public Converter getConverter(int fieldIndex) {
            return only;
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}
