package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Evidence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a passage is evidence for, as one string that rows of other tables can be looked up by. */
public final class EvidenceKey {
    private EvidenceKey() {}

    /** Key of a section, a subject and an object ({@link #target} for stances, empty when there is none). */
    public static String of(String section, String subjectId, String object) {
        return section + '\t' + subjectId + '\t' + object;
    }

    /** Key of a passage. */
    public static String of(Evidence passage) {
        return of(
                passage.section(),
                passage.subjectId(),
                passage.section().equals("sources") ? "" : target(passage.objectId(), passage.objectName()));
    }

    /** The object of a stance: its entity, else its name, else the placeholder that the aggregates use. */
    public static String target(@Nullable String entityId, @Nullable String name) {
        if (entityId != null) {
            return entityId;
        }
        return name == null ? "(ohne ziel)" : name.toLowerCase(Locale.ROOT);
    }
}
