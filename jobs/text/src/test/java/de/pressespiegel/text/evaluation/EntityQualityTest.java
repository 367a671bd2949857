package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.PressNameAnnotator;
import de.pressespiegel.text.token.Tokenizer;
import de.pressespiegel.text.view.ViewReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recognition does not fall below what it has reached on third-party annotation, where that is at hand. */
class EntityQualityTest {
    @Test
    void unseenNames() throws IOException {
        String folder = System.getenv("PRESSESPIEGEL_EVAL");
        assumeTrue(folder != null, "PRESSESPIEGEL_EVAL is not set");
        Path gold = Path.of(folder, "ner", "germeval2014-dev.jsonl.gz");
        assumeTrue(Files.exists(gold), () -> gold + " is not there");
        Path conf = Path.of(System.getProperty("pressespiegel.home"), "conf");
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        List<EntityArticle> articles = EntityFiles.readGold(gold);
        Map<String, List<EntityItem>> predictions = new EntityEvaluation(
                        ViewReader.load(conf),
                        (id, text) -> List.of(new Segment(id, 0, SegmentKind.BODY, 0, text.length())),
                        new DocumentReader(tokenizer),
                        PressNameAnnotator.load(conf, tokenizer, morphology))
                .predict(articles);
        EntityScore score = new EntityScore();
        articles.forEach(article -> score.add(article.entities(), predictions.getOrDefault(article.id(), List.of())));
        assertThat(score.f1("all")).isGreaterThan(0.69);
        assertThat(score.f1("PER")).isGreaterThan(0.75);
    }
}
