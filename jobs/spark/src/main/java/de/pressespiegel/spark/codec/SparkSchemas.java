package de.pressespiegel.spark.codec;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.ColumnType;
import de.pressespiegel.model.RecordSchema;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Spark schemas of table records, with the descriptions as column comments. */
public final class SparkSchemas {
    private SparkSchemas() {}

    /** The schema of a record, columns in declared order. */
    public static StructType of(RecordSchema record) {
        List<StructField> fields = new ArrayList<>();
        for (ColumnSchema column : record.columns()) {
            String comment =
                    column.unit().isEmpty() ? column.description() : column.description() + " [" + column.unit() + "]";
            fields.add(DataTypes.createStructField(
                    column.name(),
                    type(column.type()),
                    column.nullable(),
                    new MetadataBuilder().putString("comment", comment).build()));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(ColumnType type) {
        if (type instanceof ColumnType.Scalar scalar) {
            return switch (scalar) {
                case STRING -> DataTypes.StringType;
                case INT -> DataTypes.IntegerType;
                case LONG -> DataTypes.LongType;
                case DOUBLE -> DataTypes.DoubleType;
                case BOOLEAN -> DataTypes.BooleanType;
                case DATE -> DataTypes.DateType;
                case TIMESTAMP -> DataTypes.TimestampType;
            };
        } else if (type instanceof ColumnType.ListOf list) {
            return DataTypes.createArrayType(type(list.element()), false);
        } else if (type instanceof ColumnType.Struct struct) {
            return of(struct.schema());
        }
        return DataTypes.StringType;
    }
}
