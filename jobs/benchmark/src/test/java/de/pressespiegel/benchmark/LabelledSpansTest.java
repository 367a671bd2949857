package de.pressespiegel.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.text.evaluation.EntityItem;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledSpansTest {
    private static CoreLabel token(int begin, int end, String label) {
        CoreLabel token = new CoreLabel();
        token.setBeginPosition(begin);
        token.setEndPosition(end);
        token.set(CoreAnnotations.AnswerAnnotation.class, label);
        return token;
    }

    @Test
    void neighboursWithOneLabelAreOneName() {
        List<EntityItem> names = new ArrayList<>();
        LabelledSpans.add(
                List.of(
                        token(0, 3, "PERSON"),
                        token(4, 9, "PERSON"),
                        token(10, 12, "O"),
                        token(13, 17, "LOCATION"),
                        token(18, 22, "ORGANIZATION"),
                        token(23, 30, "MISC")),
                names);
        assertThat(names)
                .containsExactly(
                        new EntityItem(0, 9, "PER"), new EntityItem(13, 17, "LOC"), new EntityItem(18, 22, "ORG"));
    }
}
