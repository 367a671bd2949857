package de.pressespiegel.spark.cli;

import de.pressespiegel.spark.config.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the installation, which holds {@code conf/}. */
final class Home {
    private Home() {}

    /** From the system property that the launcher sets, else the working directory. */
    static Path folder() {
        Path home = Path.of(System.getProperty("pressespiegel.home", "."))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(home.resolve("conf"))) {
            throw new UsageException(
                    home + " holds no conf folder; start with jobs/pressespiegel or set -Dpressespiegel.home");
        }
        return home;
    }
}
