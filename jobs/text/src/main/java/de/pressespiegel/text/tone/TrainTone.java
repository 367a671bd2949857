package de.pressespiegel.text.tone;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Tokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the tone model in the build: {@code TrainTone CONF SENTENCES MODEL}. */
public final class TrainTone {
    private TrainTone() {}

    /** Reads conf and sentences, writes the model. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: TrainTone CONF SENTENCES MODEL");
        }
        Path model = Path.of(args[2]);
        Files.createDirectories(model.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(model)) {
            train(Path.of(args[0]), Path.of(args[1])).write(out);
        }
    }

    /** The model of a configuration and a folder of sentences; the same for the same. */
    static ToneModel train(Path conf, Path sentences) {
        Morphology morphology = Morphology.load(conf);
        DocumentReader reader = new DocumentReader(Tokenizer.load(conf, morphology));
        ToneLexicon lexicon = ToneLexicon.load(conf, new Lemmas(morphology));
        ToneFeatures features = new ToneFeatures(lexicon);
        List<ToneTrainer.Example> examples = new ArrayList<>();
        for (MarkedSentence marked : MarkedSentence.readFolder(sentences)) {
            Document document = read(reader, marked.text());
            Sentence sentence = ToneScorer.sentenceAt(document, marked.start());
            Passage passage =
                    Passage.of(new DocumentValences(document, lexicon), sentence, marked.start(), marked.end());
            examples.add(new ToneTrainer.Example(features.of(passage), marked.polarity(), ContextTone.scores(passage)));
        }
        return ToneTrainer.train(examples);
    }

    /** A text as one body segment. */
    static Document read(DocumentReader reader, String text) {
        return reader.read(text, List.of(new Segment("", 0, SegmentKind.BODY, 0, text.length())));
    }
}
