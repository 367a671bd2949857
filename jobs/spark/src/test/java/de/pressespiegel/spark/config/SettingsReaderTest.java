package de.pressespiegel.spark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.text.source.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    @TempDir
    Path folder;

    @Test
    void defaults() {
        Settings settings = SettingsReader.read(SharedSpark.home(), null);
        assertThat(settings.conf()).isEqualTo(SharedSpark.home().resolve("conf"));
        assertThat(settings.keepVersions()).isEqualTo(7);
        assertThat(settings.language()).isEqualTo("de");
        assertThat(settings.readLimits()).isEqualTo(ReadLimits.DEFAULT);
        assertThat(settings.timeLimits()).isEqualTo(TimeLimits.DEFAULT);
        assertThat(settings.qualityLimits()).isEqualTo(new QualityLimits(20, .95, 1, .02));
    }

    @Test
    void limitsOfTimeAreSecondsAndNeverNone() throws IOException {
        Settings settings = SettingsReader.read(
                SharedSpark.home(), file("analysis.max-seconds = 20\ningest.max-seconds-per-record = 30"));
        assertThat(settings.timeLimits()).isEqualTo(new TimeLimits(Duration.ofSeconds(20), Duration.ofSeconds(30)));
        Path none = file("analysis.max-seconds = 0");
        assertThatThrownBy(() -> SettingsReader.read(SharedSpark.home(), none))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("analysis.max-seconds = 0 is no time");
    }

    @Test
    void aShareAboveOneIsNamed() throws IOException {
        Path file = file("quality.max-rejected-share = 95");
        assertThatThrownBy(() -> SettingsReader.read(SharedSpark.home(), file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("quality.max-rejected-share = 95.0 is no share");
    }

    @Test
    void aUsersFileWinsWhereItSpeaks() throws IOException {
        Settings settings = SettingsReader.read(SharedSpark.home(), file("warehouse.keep-versions = 2"));
        assertThat(settings.keepVersions()).isEqualTo(2);
        assertThat(settings.language()).isEqualTo("de");
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() throws IOException {
        Path file = file("warehouse.kep-versions = 2");
        assertThatThrownBy(() -> SettingsReader.read(SharedSpark.home(), file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("unknown configuration key 'warehouse.kep-versions'")
                .hasMessageContaining("warehouse.keep-versions");
    }

    @Test
    void aValueOfTheWrongTypeIsNamed() throws IOException {
        Path file = file("warehouse.keep-versions = viele");
        assertThatThrownBy(() -> SettingsReader.read(SharedSpark.home(), file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("keep-versions");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> SettingsReader.read(SharedSpark.home(), folder.resolve("fehlt.conf")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("fehlt.conf");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("eigene.conf"), content);
    }
}
