package de.pressespiegel.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.spark.config.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
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

    private static List<InputFile> list(String... inputs) {
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.kiste.impl", CrateFileSystem.class, FileSystem.class);
        return InputLister.list(List.of(inputs), () -> hadoop);
    }

    private List<String> names(List<InputFile> files) {
        return files.stream()
                .map(file -> file.uri().replaceFirst("^(file|kiste):/+", "/").replaceFirst("^" + folder + "/", ""))
                .toList();
    }

    @Test
    void folderFileAndGlobTogetherGiveEachFileOnce() {
        assertThat(names(list(folder.toString(), folder.resolve("a.txt").toString(), folder + "/*.txt")))
                .containsExactly("a.txt", "b.txt", "tief/c.html");
    }

    @Test
    void sizesAreTold() {
        assertThat(list(folder.toString()).get(0)).extracting(InputFile::bytes).isEqualTo(5L);
    }

    @Test
    void addressesWithASchemeMeanTheSame() {
        assertThat(names(list("file://" + folder))).containsExactly("a.txt", "b.txt", "tief/c.html");
        assertThat(names(list("file:" + folder + "/*.txt"))).containsExactly("a.txt", "b.txt");
        assertThat(list("file://" + folder, folder.toString())).hasSize(3);
    }

    @Test
    void anAddressAsTablesHaveItIsUnderstood() throws IOException {
        Path blank = Files.writeString(folder.resolve("ein Wort.txt"), "x");

        assertThat(list(blank.toUri().toString()))
                .extracting(InputFile::uri)
                .containsExactly(blank.toUri().toString());
    }

    @Test
    void otherFileSystemsAreListedThroughHadoop() {
        assertThat(names(list("kiste://" + folder))).containsExactly("a.txt", "b.txt", "tief/c.html");
        assertThat(names(list("kiste://" + folder + "/*/c.html", "kiste://" + folder + "/b.txt")))
                .containsExactly("b.txt", "tief/c.html");
    }

    @Test
    void whatAnotherFileSystemLacksIsNamed() {
        assertThatThrownBy(() -> list("kiste://" + folder + "/fehlt"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("/fehlt does not exist");
        assertThatThrownBy(() -> list("truhe://" + folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("truhe");
    }

    @Test
    void marksOfSparkAreNoInput() throws IOException {
        Files.createFile(folder.resolve("_SUCCESS"));

        assertThat(list(folder.toString())).hasSize(3);
        assertThat(list("kiste://" + folder)).hasSize(3);
    }

    @Test
    void aMissingPathIsNamed() {
        assertThatThrownBy(() -> list(folder + "/fehlt"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(folder + "/fehlt does not exist");
    }

    @Test
    void aGlobWithoutMatchIsNamed() {
        assertThatThrownBy(() -> list(folder + "/*.warc"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("*.warc matches no file");
    }
}
