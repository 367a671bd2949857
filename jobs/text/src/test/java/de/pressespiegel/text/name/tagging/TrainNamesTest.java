package de.pressespiegel.text.name.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.text.conf.ConfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesTest {
    @Test
    void sameSentencesSameModel(@TempDir Path folder) throws IOException {
        Path conf = Path.of(System.getProperty("pressespiegel.home"), "conf");
        Path sentences = Files.createDirectory(folder.resolve("sentences"));
        Files.writeString(
                sentences.resolve("a.txt"),
                "# comment\n[PER Ada Beispiel] wohnt in [LOC Neustadt].\nEs regnet.\n[ORG Muster AG] zahlt.\n");
        Path first = folder.resolve("first.model");
        Path second = folder.resolve("second.model");
        TrainNames.train(conf, sentences).write(first);
        TrainNames.train(conf, sentences).write(second);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.size(first)).isGreaterThan(1_000);
    }

    @Test
    void markUpBecomesOffsets() {
        TrainingSentences.Marked marked = TrainingSentences.parse("Heute traf [PER Ada Beispiel] [LOC Rom].", "x");
        assertThat(marked.text()).isEqualTo("Heute traf Ada Beispiel Rom.");
        assertThat(marked.names())
                .containsExactly(
                        new TrainingSentences.Name(11, 23, NameClass.PER),
                        new TrainingSentences.Name(24, 27, NameClass.LOC));
    }

    @Test
    void brokenMarkUpIsNamed() {
        assertThatThrownBy(() -> TrainingSentences.parse("Heute traf [PER Ada Beispiel den Rat.", "a.txt, line 3"))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("a.txt, line 3")
                .hasMessageContaining("Ada Beispiel");
    }
}
