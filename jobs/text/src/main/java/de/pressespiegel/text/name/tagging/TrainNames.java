package de.pressespiegel.text.name.tagging;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Build step: trains the name model from marked-up sentences. */
public final class TrainNames {
    private static final int PASSES = 8;
    /** Share of known names hidden from the model in each pass, in percent, so that it learns to do without them. */
    private static final int HIDDEN = 25;
    /** Share of features left out of each token in each pass, in percent, so that none is relied on alone (Srivastava et al. 2014). */
    private static final int DROPPED = 20;

    private final Tokenizer tokenizer;
    private final FormTable forms;

    private TrainNames(Tokenizer tokenizer, FormTable forms) {
        this.tokenizer = tokenizer;
        this.forms = forms;
    }

    /** Arguments: the {@code conf} folder, the folder of sentences, the model file to write. */
    public static void main(String[] args) throws IOException {
        train(Path.of(args[0]), Path.of(args[1])).write(Path.of(args[2]));
    }

    static SequenceModel train(Path conf, Path sentences) throws IOException {
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        FormTable forms = new FormTable(
                KnowledgeBase.load(conf, tokenizer, morphology),
                NameLists.load(conf),
                morphology,
                SequenceModel.empty());
        TrainNames trainer = new TrainNames(tokenizer, forms);
        List<TrainingSentences.Marked> marked = TrainingSentences.read(sentences);
        SequenceTrainer sequence = new SequenceTrainer();
        for (int pass = 0; pass < PASSES; pass++) {
            List<SequenceTrainer.Example> examples = new ArrayList<>(marked.size());
            for (int s = 0; s < marked.size(); s++) {
                // a fixed shuffle: stride through the list by a prime
                int at = (int) ((s * 7919L + pass * 104729L) % marked.size());
                examples.add(trainer.example(marked.get(at), pass));
            }
            sequence.pass(examples);
        }
        return sequence.model();
    }

    private SequenceTrainer.Example example(TrainingSentences.Marked sentence, int pass) {
        List<Token> tokens = new ArrayList<>();
        String text = sentence.text();
        tokenizer.add(text, 0, text.length(), 0, SegmentKind.BODY, tokens, new ArrayList<>());
        int n = tokens.size();
        Form[] form = new Form[n];
        boolean[] initial = new boolean[n];
        for (int i = 0; i < n; i++) {
            form[i] = forms.form(tokens.get(i).word());
            initial[i] = tokens.get(i).sentenceStart();
        }
        int[] known = known(form, pass, text.hashCode());
        int[][][] formRows = new int[n][][];
        for (int i = 0; i < n; i++) {
            formRows[i] = form[i].rows();
        }
        int[][] rows = new int[n][];
        int[] buffer = new int[ContextFeatures.MAX];
        for (int i = 0; i < n; i++) {
            int count = ContextFeatures.rows(form, n, known, initial, i, buffer);
            IntStream.Builder all = IntStream.builder();
            Arrays.stream(buffer, 0, count).forEach(all);
            for (int j = Math.max(0, i - FormFeatures.REACH); j < Math.min(n, i + 1 + FormFeatures.REACH); j++) {
                int offset = j - i + 2;
                if (offset >= 0 && offset < FormFeatures.OFFSETS) {
                    Arrays.stream(formRows[j][offset]).forEach(all);
                }
                if (j != i) {
                    Arrays.stream(formRows[j][j < i ? FormFeatures.BEFORE : FormFeatures.BEHIND])
                            .forEach(all);
                }
            }
            int lot = FeatureHash.mix(FeatureHash.mix(text.hashCode(), pass), i);
            rows[i] = all.build()
                    .filter(row -> Math.floorMod(FeatureHash.mix(lot, row), 100) >= DROPPED)
                    .toArray();
        }
        return new SequenceTrainer.Example(rows, labels(tokens, sentence));
    }

    private static int[] known(Form[] form, int pass, int salt) {
        List<KnownNames.Match> matches = new ArrayList<>();
        KnownNames.find(form, 0, form.length, matches);
        int[] known = new int[form.length];
        for (KnownNames.Match match : matches) {
            int lot = FeatureHash.mix(FeatureHash.mix(salt, pass), match.first());
            if (Math.floorMod(lot, 100) >= HIDDEN) {
                KnownNames.mark(match, 0, known);
            }
        }
        return known;
    }

    private static int[] labels(List<Token> tokens, TrainingSentences.Marked sentence) {
        int[] labels = new int[tokens.size()];
        for (TrainingSentences.Name name : sentence.names()) {
            boolean first = true;
            for (int i = 0; i < labels.length; i++) {
                Token token = tokens.get(i);
                if (token.start() >= name.start() && token.start() < name.end()) {
                    labels[i] = first ? Labels.begin(name.nameClass()) : Labels.inside(name.nameClass());
                    first = false;
                }
            }
        }
        return labels;
    }
}
