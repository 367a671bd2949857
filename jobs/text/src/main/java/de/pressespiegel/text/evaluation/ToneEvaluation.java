package de.pressespiegel.text.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Tokenizer;
import de.pressespiegel.text.tone.Polarity;
import de.pressespiegel.text.tone.ToneScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures tone towards marked targets: reads JSON lines with {@code id, text, begin, end, polarity}, writes {@code id,
 * polarity}, counts.
 */
public final class ToneEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DocumentReader reader;
    private final ToneScorer scorer;

    private ToneEvaluation(DocumentReader reader, ToneScorer scorer) {
        this.reader = reader;
        this.scorer = scorer;
    }

    /** Loads the analysis. */
    public static ToneEvaluation load(Path conf) {
        Morphology morphology = Morphology.load(conf);
        return new ToneEvaluation(
                new DocumentReader(Tokenizer.load(conf, morphology)), ToneScorer.load(conf, new Lemmas(morphology)));
    }

    /**
     * Runs over a gold file, decompressed when its name ends in {@code .gz}.
     *
     * @param predictions where to write predictions as JSON lines; null for nowhere
     * @throws IOException if a file cannot be read or written or a line is no such object
     */
    public ToneScore run(Path gold, @Nullable Path predictions) throws IOException {
        ToneScore score = new ToneScore();
        try (InputStream raw = Files.newInputStream(gold);
                InputStream in = gold.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Writer out = predictions == null
                        ? Writer.nullWriter()
                        : Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    item(JSON.readTree(line), score, out);
                }
            }
        }
        return score;
    }

    private void item(JsonNode node, ToneScore score, Writer out) throws IOException {
        Polarity predicted = predict(
                node.path("text").asText(),
                node.path("begin").asInt(),
                node.path("end").asInt());
        score.add(Polarity.valueOf(node.path("polarity").asText().toUpperCase(Locale.ROOT)), predicted);
        ObjectNode line = JSON.createObjectNode();
        line.put("id", node.path("id").asText());
        line.put("polarity", predicted.name().toLowerCase(Locale.ROOT));
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
    }

    /** Tone of a text of a few sentences towards the target at these characters. */
    public Polarity predict(String text, int begin, int end) {
        Document document = reader.read(text, List.of(new Segment("", 0, SegmentKind.BODY, 0, text.length())));
        return document.sentences().isEmpty()
                ? Polarity.NEUTRAL
                : scorer.polarity(document, ToneScorer.sentenceAt(document, begin), begin, end);
    }
}
