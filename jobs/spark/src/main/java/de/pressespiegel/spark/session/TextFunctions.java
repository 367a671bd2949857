package de.pressespiegel.spark.session;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Functions that queries need and Spark lacks. */
final class TextFunctions {
    private TextFunctions() {}

    /**
     * Registers {@code cut(text, start, end)}: the characters of a text by the offsets of the tables, which are UTF-16 code
     * units; Spark's own {@code substring} counts code points and slips behind the first emoji.
     */
    static void register(SparkSession spark) {
        spark.udf().register("cut", (UDF3<String, Integer, Integer, String>) TextFunctions::cut, DataTypes.StringType);
    }

    static @Nullable String cut(@Nullable String text, @Nullable Integer start, @Nullable Integer end) {
        if (text == null || start == null || end == null) {
            return null;
        }
        int from = Math.max(0, Math.min(start, text.length()));
        return text.substring(from, Math.max(from, Math.min(end, text.length())));
    }
}
