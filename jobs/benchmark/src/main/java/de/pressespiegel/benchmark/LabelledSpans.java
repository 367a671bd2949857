package de.pressespiegel.benchmark;

import de.pressespiegel.text.evaluation.EntityItem;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Names from a labelled sentence: neighbours with one label are one name, as CoreNLP itself reads its labels. */
final class LabelledSpans {
    private LabelledSpans() {}

    /** Appends the names of a sentence. */
    static void add(List<CoreLabel> tokens, List<EntityItem> names) {
        int begin = 0;
        int end = 0;
        String open = "";
        for (CoreLabel token : tokens) {
            String type = type(token.get(CoreAnnotations.AnswerAnnotation.class));
            if (!type.equals(open)) {
                close(begin, end, open, names);
                begin = token.beginPosition();
                open = type;
            }
            end = token.endPosition();
        }
        close(begin, end, open, names);
    }

    private static void close(int begin, int end, String type, List<EntityItem> names) {
        if (!type.isEmpty()) {
            names.add(new EntityItem(begin, end, type));
        }
    }

    private static String type(String label) {
        String bare = label.replaceFirst("^[BI]-", "");
        return switch (bare) {
            case "PERSON", "PER" -> "PER";
            case "LOCATION", "LOC" -> "LOC";
            case "ORGANIZATION", "ORG" -> "ORG";
            default -> "";
        };
    }
}
