package de.pressespiegel.spark.ingest;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * Hadoop's configuration on its way to the tasks: every value that the driver knows, so that a file system that was listed
 * can be read everywhere.
 */
public final class HadoopSettings implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, String> values = new TreeMap<>();
    private transient volatile @org.jspecify.annotations.Nullable Configuration built;

    private HadoopSettings() {}

    /** No settings: for files of this machine. */
    public static HadoopSettings none() {
        return new HadoopSettings();
    }

    /** Copies a configuration. */
    public static HadoopSettings of(Configuration configuration) {
        HadoopSettings settings = new HadoopSettings();
        for (Map.Entry<String, String> entry : configuration) {
            settings.values.put(entry.getKey(), entry.getValue());
        }
        return settings;
    }

    /** What the files of Hadoop on the class path and the {@code spark.hadoop.*} properties of this JVM say. */
    public static Configuration ofEnvironment() {
        return SparkHadoopUtil.get().newConfiguration(new SparkConf());
    }

    /** The configuration, built once in each task. */
    Configuration configuration() {
        Configuration configuration = built;
        if (configuration == null) {
            configuration = new Configuration(false);
            values.forEach(configuration::set);
            built = configuration;
        }
        return configuration;
    }
}
