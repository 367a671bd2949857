package de.pressespiegel.benchmark;

import de.pressespiegel.text.evaluation.EntityItem;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's German conditional random field, with its own German tokeniser; nothing else of CoreNLP runs. */
final class CoreNlpNames implements NameRecogniser {
    private static final String MODEL = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";

    private final StanfordCoreNLP tokeniser;
    private final CRFClassifier<CoreLabel> classifier;

    CoreNlpNames() throws IOException, ClassNotFoundException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        properties.setProperty("tokenize.language", "de");
        properties.setProperty(
                "tokenize.postProcessor", "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        tokeniser = new StanfordCoreNLP(properties);
        classifier = CRFClassifier.getClassifier(MODEL);
    }

    @Override
    public String title() {
        return "CoreNLP 4.5 CRF";
    }

    @Override
    public List<EntityItem> names(String text) {
        Annotation annotation = new Annotation(text);
        tokeniser.annotate(annotation);
        List<EntityItem> names = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            LabelledSpans.add(classifier.classifySentence(sentence.get(CoreAnnotations.TokensAnnotation.class)), names);
        }
        return names;
    }
}
