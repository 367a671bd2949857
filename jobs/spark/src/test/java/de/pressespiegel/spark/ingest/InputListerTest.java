package de.pressespiegel.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.spark.config.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListerTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("tief/.versteckt"));
        for (String name : List.of("b.txt", "a.txt", "tief/c.html", ".verborgen.txt", "tief/.versteckt/d.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    @Test
    void folderFileAndGlobTogetherGiveEachFileOnce() {
        List<InputFile> files = InputLister.list(
                List.of(folder.toString(), folder.resolve("a.txt").toString(), folder + "/*.txt"));
        assertThat(files.stream().map(f -> folder.relativize(f.path()).toString()))
                .containsExactly("a.txt", "b.txt", "tief/c.html");
    }

    @Test
    void aMissingPathIsNamed() {
        assertThatThrownBy(() -> InputLister.list(List.of(folder + "/fehlt")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(folder + "/fehlt does not exist");
    }

    @Test
    void aGlobWithoutMatchIsNamed() {
        assertThatThrownBy(() -> InputLister.list(List.of(folder + "/*.warc")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("*.warc matches no file");
    }
}
