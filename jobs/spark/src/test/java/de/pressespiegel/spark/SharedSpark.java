package de.pressespiegel.spark;

import de.pressespiegel.spark.config.Settings;
import de.pressespiegel.spark.config.SettingsReader;
import de.pressespiegel.spark.session.SparkSessions;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of the module. */
public final class SharedSpark {
    private static final SparkSession SESSION = SparkSessions.open(settings(), "local[2]", true);

    private SharedSpark() {}

    public static SparkSession session() {
        return SESSION;
    }

    public static Path home() {
        return Path.of(System.getProperty("pressespiegel.home"))
                .toAbsolutePath()
                .normalize();
    }

    public static Settings settings() {
        return SettingsReader.read(home(), null);
    }
}
