package de.pressespiegel.spark.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import de.pressespiegel.text.source.ReadLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code conf/pressespiegel.conf} and a user's file above it; a key that the defaults do not have is an error. */
public final class SettingsReader {
    private SettingsReader() {}

    /**
     * The settings.
     *
     * @param home folder of the installation; relative paths in the configuration are resolved against it
     * @param user file of {@code --config}; null for the defaults
     * @throws UsageException for a missing file, an unknown key, or a value of the wrong type
     */
    public static Settings read(Path home, @Nullable Path user) {
        Config defaults = parse(home.resolve("conf").resolve("pressespiegel.conf"));
        Config config = defaults;
        if (user != null) {
            Config own = parse(user);
            TreeSet<String> known = new TreeSet<>();
            defaults.entrySet().forEach(entry -> known.add(entry.getKey()));
            own.entrySet().forEach(entry -> {
                if (!known.contains(entry.getKey())) {
                    throw new UsageException("unknown configuration key '" + entry.getKey() + "' in " + user
                            + "; known keys: " + String.join(", ", known));
                }
            });
            config = own.withFallback(defaults);
        }
        return settings(home, config.resolve());
    }

    private static Config parse(Path file) {
        if (!Files.isReadable(file)) {
            throw new UsageException(
                    "cannot read the configuration file " + file + "; give an existing file to --config");
        }
        try {
            return ConfigFactory.parseFile(file.toFile());
        } catch (ConfigException e) {
            throw new UsageException("cannot parse the configuration file: " + e.getMessage(), e);
        }
    }

    private static double share(Config config, String key) {
        double value = config.getDouble(key);
        if (value < 0 || value > 1) {
            throw new UsageException(
                    "configuration: " + key + " = " + value + " is no share; give a number from 0 to 1");
        }
        return value;
    }

    private static Duration seconds(Config config, String key) {
        int value = config.getInt(key);
        if (value < 1) {
            throw new UsageException("configuration: " + key + " = " + value + " is no time; give seconds from 1 on");
        }
        return Duration.ofSeconds(value);
    }

    private static Settings settings(Path home, Config config) {
        try {
            return new Settings(
                    home.resolve(config.getString("paths.conf")),
                    home.resolve(config.getString("paths.sample")),
                    home.resolve(config.getString("paths.warehouse")),
                    home.resolve(config.getString("paths.reports")),
                    config.getString("spark.master"),
                    config.getInt("spark.shuffle-partitions"),
                    config.getInt("warehouse.keep-versions"),
                    config.getString("reports.language"),
                    new ReadLimits(
                            config.getBytes("ingest.max-record-size"),
                            config.getBytes("ingest.max-expanded-size"),
                            config.getInt("ingest.max-ratio"),
                            config.getInt("ingest.max-nesting")),
                    new TimeLimits(
                            seconds(config, "analysis.max-seconds"), seconds(config, "ingest.max-seconds-per-record")),
                    config.getInt("statistics.max-pair-entities"),
                    config.getInt("statistics.exact-betweenness-nodes"),
                    new QualityLimits(
                            config.getLong("quality.min-records"),
                            share(config, "quality.max-rejected-share"),
                            share(config, "quality.max-undated-share"),
                            share(config, "quality.max-failed-analyses-share")));
        } catch (ConfigException e) {
            throw new UsageException("configuration: " + e.getMessage(), e);
        }
    }
}
