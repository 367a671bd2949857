package de.pressespiegel.spark.session;

import de.pressespiegel.spark.config.Settings;
import org.apache.spark.sql.SparkSession;

/** One Spark session for everything a command does. */
public final class SparkSessions {
    private SparkSessions() {}

    /**
     * Opens a session. On one machine it listens on the loopback address only and keeps the shuffle small; under
     * spark-submit the master given there wins.
     *
     * @param master Spark master URL such as {@code local[*]}; empty when spark-submit says it
     * @param small whether there is so little to do that compiling, adapting and splitting queries costs more than it saves
     */
    public static SparkSession open(Settings settings, String master, boolean small) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("pressespiegel")
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .config("spark.sql.shuffle.partitions", settings.shufflePartitions())
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
                .config("spark.sql.caseSensitive", "true")
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                // Spark describes each plan in words, for a page that nobody looks at; on small nights a third of the
                // planning
                .config("spark.sql.ui.explainMode", "simple")
                .config("spark.sql.debug.maxToStringFields", "5")
                // every sort, hash table and broadcast takes at least one page, and by default one of 64 MB
                .config("spark.buffer.pageSize", small ? "512k" : "4m")
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
        if (small) {
            builder.config("spark.sql.codegen.wholeStage", "false")
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config("spark.sql.adaptive.enabled", "false")
                    .config("spark.sql.shuffle.partitions", 1);
        }
        if (!master.isEmpty()) {
            builder.master(master);
        }
        if (master.startsWith("local")) {
            builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1");
        }
        SparkSession session = builder.getOrCreate();
        session.sparkContext().setLogLevel("WARN");
        TextFunctions.register(session);
        return session;
    }
}
