package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.name.tagging.Form;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names as first part of a hyphen compound: {@code US-Präsident}, {@code UN-Sanktionen}, {@code Kim-Regime}. The
 * mention is the first part only; a country there is an adjective in all but form.
 */
final class Compounds {
    /** Rules of such mentions start with this. */
    static final String RULE = "compound";

    private static final int COMMON_TAIL = Traits.NOUN | Traits.NOUN_TAIL | Traits.COMPOUND | Traits.ROLE;

    private final NameLists lists;

    Compounds(NameLists lists) {
        this.lists = lists;
    }

    /** Adds compounds outside the drafts, and replaces drafts that are such a compound and no name themselves. */
    void add(Scan scan, Meanings meanings, List<Draft> drafts, Persons persons) {
        boolean[] taken = new boolean[scan.size()];
        Map<String, NameClass> things = things(scan, drafts);
        Set<Draft> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Draft draft : drafts) {
            boolean compound = draft.end - draft.first == 1
                    && draft.readings.isEmpty()
                    && scan.form(draft.first).traits().any(Traits.HYPHEN)
                    && at(scan, meanings, draft.first, persons, things) != null
                    && !scan.form(draft.first).traits().any(Traits.ORG_HEAD);
            if (compound) {
                gone.add(draft);
            } else {
                for (int i = draft.first; i < draft.end; i++) {
                    taken[i] = true;
                }
            }
        }
        drafts.removeIf(gone::contains);
        for (int i = 0; i < scan.size(); i++) {
            if (!taken[i] && scan.form(i).traits().any(Traits.HYPHEN)) {
                Draft draft = at(scan, meanings, i, persons, things);
                if (draft != null) {
                    drafts.add(draft);
                } else if (lists.eventCompound(scan.text(i))) {
                    drafts.add(new Draft(
                            i, i + 1, scan.token(i).start(), scan.token(i).end(), null, 0.5, EventNouns.RULE));
                }
            }
        }
    }

    /** Organisations and places that no list has and that the article names in one word. */
    private static Map<String, NameClass> things(Scan scan, List<Draft> drafts) {
        Map<String, NameClass> things = new HashMap<>();
        for (Draft draft : drafts) {
            NameClass nameClass = draft.nameClass;
            if (draft.readings.isEmpty()
                    && draft.end - draft.first == 1
                    && (nameClass == NameClass.ORG || nameClass == NameClass.LOC)
                    && !scan.form(draft.first).traits().any(Traits.HYPHEN)) {
                things.putIfAbsent(scan.text(draft.first), nameClass);
            }
        }
        return things;
    }

    private @Nullable Draft at(
            Scan scan, Meanings meanings, int token, Persons persons, Map<String, NameClass> things) {
        Form.Compound compound = scan.form(token).compound();
        int start = scan.token(token).start();
        if (compound != null) {
            NameReading reading = best(meanings.of(compound.readings()), lists.role(compound.rest()) != null);
            if (reading != null) {
                Draft draft = new Draft(
                        token, token + 1, start, start + compound.length(), NameFinder.nameClass(reading), 0.9, RULE);
                draft.readings = List.of(reading);
                draft.literalEntityId = reading.literalEntityId();
                draft.resolve(EntityMaker.known(reading.entity()), form(reading), RULE + "-known", 0.9);
                return draft;
            }
        }
        String text = scan.text(token);
        int hyphen = text.indexOf('-');
        String head = hyphen > 1 ? text.substring(0, hyphen) : "";
        NameClass named = things.get(head);
        if (named != null && scan.form(token).traits().any(COMMON_TAIL)) {
            return new Draft(token, token + 1, start, start + head.length(), named, 0.8, RULE);
        }
        Person person = head.isEmpty() ? null : persons.withEdge(head, lists.familyFirst(head));
        if (person == null) {
            return null;
        }
        Draft draft = new Draft(token, token + 1, start, start + head.length(), NameClass.PER, 0.85, RULE);
        draft.resolve(person.entity, MentionForm.PART, RULE + "-person", 0.85);
        return draft;
    }

    /** The best meaning; an ambiguous name of an organisation counts where it says whose {@code Politiker} it is. */
    private static @Nullable NameReading best(List<NameReading> readings, boolean role) {
        for (NameReading reading : readings) {
            boolean sure = !reading.weak() || (role && reading.entity().entityType() == EntityType.ORGANISATION);
            if (sure && !reading.demonym()) {
                return reading;
            }
        }
        return null;
    }

    private static MentionForm form(NameReading reading) {
        EntityType type = reading.entity().entityType();
        boolean place = type == EntityType.COUNTRY || type == EntityType.PLACE;
        return place && !reading.metonym() ? MentionForm.DEMONYM : reading.form();
    }
}
