package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.MentionForm;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A surname with its particle is one name: {@code Von Wittgenau kam} after {@code Hans-Peter von Wittgenau}. */
final class Particles {
    private Particles() {}

    /** Widens surnames whose bearer has a particle before it. */
    static void widen(Scan scan, List<Draft> drafts, Persons persons) {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Person person = draft.form == MentionForm.PART ? bearer(draft, persons) : null;
            if (person != null && draft.end - draft.first == 1) {
                drafts.set(d, widened(scan, draft, person));
            }
        }
    }

    private static Draft widened(Scan scan, Draft draft, Person person) {
        int first = draft.first;
        for (int part = person.parts.size() - 2; part > 0; part--) {
            String particle = person.parts.get(part);
            boolean lower = Character.isLowerCase(particle.charAt(0));
            if (!lower
                    || !scan.near(draft.first, first - 1)
                            .toLowerCase(Locale.ROOT)
                            .equals(particle)) {
                break;
            }
            first--;
        }
        if (first == draft.first) {
            return draft;
        }
        Draft whole = NameFinder.draft(scan, first, draft.end, draft.nameClass, draft.confidence, draft.rule);
        whole.readings = draft.readings;
        whole.resolve(person.entity, draft.form, draft.rule, draft.confidence);
        return whole;
    }

    private static @Nullable Person bearer(Draft draft, Persons persons) {
        return draft.entity == null ? null : persons.withId(draft.entity.entityId());
    }
}
