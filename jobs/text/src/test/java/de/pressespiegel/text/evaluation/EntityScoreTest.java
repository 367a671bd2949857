package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityScoreTest {
    @Test
    void countsExactSpanAndType() {
        EntityScore score = new EntityScore();
        score.add(
                List.of(new EntityItem(0, 5, "PER"), new EntityItem(10, 15, "LOC"), new EntityItem(20, 25, "ORG")),
                List.of(
                        new EntityItem(0, 5, "PER"),
                        new EntityItem(10, 15, "ORG"),
                        new EntityItem(20, 24, "ORG"),
                        new EntityItem(0, 5, "PER")));
        assertThat(score.precision("all")).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.recall("all")).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.f1("PER")).isEqualTo(1);
        assertThat(score.f1("LOC")).isZero();
        assertThat(score.precision("ORG")).isZero();
    }

    @Test
    void readsGoldAndWritesPredictions(@TempDir Path folder) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                "{\"id\":\"a\",\"text\":\"Rom ruft.\",\"entities\":[{\"begin\":0,\"end\":3,\"type\":\"LOC\"}]}\n");
        List<EntityArticle> articles = EntityFiles.readGold(gold);
        assertThat(articles).containsExactly(new EntityArticle("a", "Rom ruft.", List.of(new EntityItem(0, 3, "LOC"))));
        Path predictions = folder.resolve("predictions.jsonl");
        EntityFiles.writePredictions(predictions, Map.of("a", List.of(new EntityItem(0, 3, "LOC"))));
        assertThat(Files.readString(predictions))
                .isEqualTo("{\"id\":\"a\",\"entities\":[{\"begin\":0,\"end\":3,\"type\":\"LOC\"}]}\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntityEvaluation.report(
                articles,
                Map.of("a", List.of(new EntityItem(0, 3, "LOC"))),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("all 1.0000 (P 1.0000 R 1.0000)");
    }
}
