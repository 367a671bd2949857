package de.pressespiegel.benchmark;

import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.evaluation.EntityArticle;
import de.pressespiegel.text.evaluation.EntityEvaluation;
import de.pressespiegel.text.evaluation.EntityItem;
import java.util.List;

/** The nightly job's name recognition, from text to resolved mentions. */
final class PressespiegelNames implements NameRecogniser {
    private final EntityEvaluation evaluation;

    PressespiegelNames(TextModuleFactory modules) {
        this.evaluation = new EntityEvaluation(
                modules.views(), modules.segmenter(), modules.documentReader(), modules.names());
    }

    @Override
    public String title() {
        return "Pressespiegel";
    }

    @Override
    public List<EntityItem> names(String text) {
        return evaluation
                .predict(List.of(new EntityArticle("text", text, List.of())))
                .get("text");
    }
}
