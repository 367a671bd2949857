package de.pressespiegel.text.stance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.text.conf.ConfException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceConfidenceTest {
    @TempDir
    Path conf;

    @Test
    void readsAConfidenceForEachConstruction() throws IOException {
        write(lines().replace("silence\t0.5", "silence\t0.9"));

        StanceConfidence confidence = StanceConfidence.load(conf);

        assertThat(confidence.of(Construction.SILENCE)).isEqualTo(0.9);
        assertThat(confidence.of(Construction.VERB)).isEqualTo(0.5);
    }

    @Test
    void namesTheConstructionThatLacksOne() throws IOException {
        write(lines().replace("reception\t0.5\n", ""));

        assertThatThrownBy(() -> StanceConfidence.load(conf))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("stance-confidence.tsv")
                .hasMessageContaining("'reception'")
                .hasMessageContaining("add a line");
    }

    @Test
    void namesTheLineThatNoRuleReads() throws IOException {
        write(lines() + "gesture\t0.5\n");

        assertThatThrownBy(() -> StanceConfidence.load(conf))
                .isInstanceOf(ConfException.class)
                .hasMessageContaining("'gesture'")
                .hasMessageContaining("take the line out");
    }

    private static String lines() {
        return Arrays.stream(Construction.values())
                .map(construction -> construction.name().toLowerCase(Locale.ROOT) + "\t0.5\n")
                .collect(Collectors.joining());
    }

    private void write(String lines) throws IOException {
        Path file = Files.createDirectories(conf.resolve("lexicon")).resolve("stance-confidence.tsv");
        Files.writeString(file, "construction\tconfidence\n" + lines, StandardCharsets.UTF_8);
    }
}
