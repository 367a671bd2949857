package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.name.tagging.NameClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention in the making: a stretch of tokens and what is known so far about whom it means. Internal to one document. */
final class Draft {
    final int first;
    final int end;
    int startChar;
    int endChar;
    /** Class by the model or the knowledge base; null for events, adjectives and inhabitants. */
    @Nullable
    NameClass nameClass;

    /** Known meanings, best first; empty for a name that no list has. */
    List<NameReading> readings = List.of();

    double confidence;
    String rule;
    MentionForm form = MentionForm.NAME;

    @Nullable
    NamedEntity entity;

    @Nullable
    String literalEntityId;

    Draft(
            int first,
            int end,
            int startChar,
            int endChar,
            @Nullable NameClass nameClass,
            double confidence,
            String rule) {
        this.first = first;
        this.end = end;
        this.startChar = startChar;
        this.endChar = endChar;
        this.nameClass = nameClass;
        this.confidence = confidence;
        this.rule = rule;
    }

    boolean is(NameClass wanted) {
        return nameClass == wanted;
    }

    /** The best known meaning; null when there is none. */
    @Nullable
    NameReading reading() {
        return readings.isEmpty() ? null : readings.get(0);
    }

    boolean demonym() {
        NameReading reading = reading();
        return reading != null && reading.demonym();
    }

    /** Settles whom the stretch means. */
    void resolve(NamedEntity who, MentionForm how, String byRule, double surely) {
        entity = who;
        form = how;
        rule = byRule;
        confidence = surely;
    }

    boolean overlaps(Draft other) {
        return startChar < other.endChar && other.startChar < endChar;
    }
}
