package de.pressespiegel.reports.parquet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Asks Parquet for the needed columns only and makes records of them. */
final class RecordReadSupport<T extends Record> extends ReadSupport<T> {
    private final Query<T> query;

    RecordReadSupport(Query<T> query) {
        this.query = query;
    }

    @Override
    public ReadContext init(InitContext context) {
        MessageType file = context.getFileSchema();
        Set<String> needed = query.needed();
        List<Type> present = file.getFields().stream()
                .filter(field -> needed.contains(field.getName()))
                .toList();
        return new ReadContext(new MessageType(file.getName(), present));
    }

    /**
     * Only called by readers that still hold a Hadoop configuration.
     *
     * @deprecated as the method it overrides
     */
    @Deprecated
    @Override
    public RecordMaterializer<T> prepareForRead(
            Configuration configuration, Map<String, String> metaData, MessageType file, ReadContext context) {
        return new Materializer<>(query, context.getRequestedSchema());
    }

    @Override
    public RecordMaterializer<T> prepareForRead(
            ParquetConfiguration configuration, Map<String, String> metaData, MessageType file, ReadContext context) {
        return new Materializer<>(query, context.getRequestedSchema());
    }

    private static final class Materializer<T extends Record> extends RecordMaterializer<T> {
        private final Class<T> type;
        private final RecordConverter root;

        Materializer(Query<T> query, MessageType requested) {
            this.type = query.type();
            this.root = new RecordConverter(query.table().record(), requested, row -> {});
        }

        @Override
        public T getCurrentRecord() {
            return Objects.requireNonNull(type.cast(root.current()));
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }
    }
}
