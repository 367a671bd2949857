package de.pressespiegel.text.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.text.conf.ConfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineWordsTest {
    @Test
    void anUnknownUseIsNamedWithItsLine(@TempDir Path conf) throws IOException {
        Path list = Files.createDirectories(conf.resolve("lexicon")).resolve("line-words.tsv");
        Files.writeString(list, "word\tuse\ndie\topen\nund\tglue\n");

        assertThatThrownBy(() -> ViewReader.load(conf))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("'glue'")
                .hasMessageContaining("open, start, joint");
    }

    @Test
    void aWordThatLeavesASentenceOpenOpensOneAsWell() {
        LineWords words = LineWords.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

        assertThat(words.leavesOpen("die")).isTrue();
        assertThat(words.opensSentence("Die")).isTrue();
        assertThat(words.leavesOpen("das")).as("Er lehnt das | ab").isFalse();
    }
}
