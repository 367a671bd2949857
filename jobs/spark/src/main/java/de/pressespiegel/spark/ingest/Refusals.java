package de.pressespiegel.spark.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts refused records. */
public final class Refusals {
    private Refusals() {}

    /**
     * For a log line: "binary 3, language 12 (en 8, ru 4)"; empty when nothing was refused.
     *
     * @param refused rows with reason and detail; the detail of reason language begins with the language's code
     */
    public static String counts(Dataset<Row> refused) {
        Map<String, Long> reasons = new TreeMap<>();
        Map<String, Long> languages = new TreeMap<>();
        for (Row row : refused.selectExpr("reason", "if(reason = 'language', split(detail, ' ')[0], '') AS language")
                .groupBy("reason", "language")
                .count()
                .collectAsList()) {
            reasons.merge(row.getString(0), row.getLong(2), Long::sum);
            if (!row.getString(1).isEmpty()) {
                languages.merge(row.getString(1), row.getLong(2), Long::sum);
            }
        }
        StringBuilder line = new StringBuilder();
        reasons.forEach((reason, count) -> {
            line.append(line.isEmpty() ? "" : ", ").append(reason).append(' ').append(count);
            if (reason.equals("language")) {
                line.append(' ')
                        .append(languages
                                .toString()
                                .replace('{', '(')
                                .replace('}', ')')
                                .replace('=', ' '));
            }
        });
        return line.toString();
    }
}
