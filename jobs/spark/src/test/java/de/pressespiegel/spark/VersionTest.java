package de.pressespiegel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
    @TempDir
    Path folder;

    @Test
    void theVersionTellsTheBuild() {
        assertThat(Version.current()).matches("[\\w.-]+\\+[0-9a-f]{12}");
    }

    @Test
    void aFingerprintChangesWithContentAndNamesButNotWithThePlace() throws IOException {
        Path one = Files.createDirectories(folder.resolve("eins/regeln"));
        Path two = Files.createDirectories(folder.resolve("zwei/regeln"));
        Files.writeString(one.resolve("a.tsv"), "sagen");
        Files.writeString(two.resolve("a.tsv"), "sagen");
        String before = Fingerprint.of(one);
        assertThat(Fingerprint.of(two)).isEqualTo(before);
        Files.move(two.resolve("a.tsv"), two.resolve("b.tsv"));
        assertThat(Fingerprint.of(two)).isNotEqualTo(before);
        Files.writeString(one.resolve("a.tsv"), "meinen");
        assertThat(Fingerprint.of(one)).isNotEqualTo(before);
    }
}
