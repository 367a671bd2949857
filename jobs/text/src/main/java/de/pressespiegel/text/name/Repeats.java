package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an article consistent: a surname introduced with a full name means that person everywhere. */
final class Repeats {
    private Repeats() {}

    /** Gives single words the class that the article's full names show; to be called before persons are resolved. */
    static void align(Scan scan, List<Draft> drafts, NameLists lists) {
        drafts.removeIf(draft -> (draft.is(NameClass.PER) ? draft.readings.isEmpty() : weakPlace(draft))
                && draft.end - draft.first == 1
                && scan.form(draft.first).traits().any(Traits.NOUN)
                && commonUse(scan, draft.first));
        Set<String> surnames = new HashSet<>();
        Map<String, double[]> votes = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.is(NameClass.PER) && draft.end - draft.first > 1) {
                surnames.add(scan.form(draft.end - 1).key());
                if (lists.familyFirst(scan.form(draft.first).key())) {
                    surnames.add(scan.form(draft.first).key());
                }
            }
            NameClass nameClass = draft.nameClass;
            if (nameClass != null && draft.readings.isEmpty() && draft.end - draft.first == 1) {
                votes.computeIfAbsent(scan.form(draft.first).key(), k -> new double[6])[nameClass.beginLabelIndex()] +=
                        draft.confidence;
            }
        }
        for (Draft draft : drafts) {
            NameReading reading = draft.reading();
            boolean state =
                    reading != null && (reading.metonym() || reading.entity().entityType() == EntityType.COUNTRY);
            if (draft.end - draft.first != 1 || draft.nameClass == null || state) {
                continue;
            }
            String key = scan.form(draft.first).key();
            String base = Genitives.possible(scan.token(draft.first).word());
            if (surnames.contains(key)
                    || surnames.contains(Character.toLowerCase(key.charAt(0)) + key.substring(1))
                    || (base != null && surnames.contains(base))) {
                draft.nameClass = NameClass.PER;
                draft.readings = draft.readings.stream()
                        .filter(known -> known.entity().entityType() == EntityType.PERSON)
                        .toList();
            } else if (reading == null) {
                draft.nameClass = majority(votes.get(key), draft.nameClass);
            }
        }
    }

    /** A place whose name is an everyday word, such as {@code Essen}. */
    private static boolean weakPlace(Draft draft) {
        NameReading reading = draft.reading();
        return draft.is(NameClass.LOC) && reading != null && reading.weak();
    }

    private static NameClass majority(double @Nullable [] votes, NameClass otherwise) {
        NameClass best = otherwise;
        if (votes != null) {
            for (NameClass nameClass : NameClass.values()) {
                if (votes[nameClass.beginLabelIndex()] > votes[best.beginLabelIndex()] + 0.3) {
                    best = nameClass;
                }
            }
        }
        return best;
    }

    /** Adds the surnames of known persons where the model saw nothing. */
    static void add(Scan scan, List<Draft> drafts, Persons persons) {
        Map<String, Person> bySurname = new HashMap<>();
        for (Person person : persons.all()) {
            if (person.parts.size() > 1) {
                bySurname.putIfAbsent(person.last(), person);
            }
        }
        for (Person person : persons.all()) {
            if (person.parts.size() > 1 && person.familyFirst) {
                bySurname.putIfAbsent(person.parts.get(0), person);
            }
        }
        if (bySurname.isEmpty()) {
            return;
        }
        boolean[] taken = new boolean[scan.size()];
        for (Draft draft : drafts) {
            for (int i = draft.first; i < draft.end; i++) {
                taken[i] = true;
            }
        }
        for (int i = 0; i < scan.size(); i++) {
            if (!taken[i]
                    && (scan.form(i).traits().any(Traits.CAPITAL)
                            || scan.text(i).indexOf('-') > 0)) {
                Person person = bySurname.get(scan.form(i).key());
                if (person == null) {
                    String base = Genitives.possible(scan.token(i).word());
                    person = base == null ? null : bySurname.get(base);
                }
                if (person != null && !commonUse(scan, i)) {
                    Draft draft = NameFinder.draft(scan, i, i + 1, NameClass.PER, 0.8, "repeat");
                    draft.resolve(person.entity, MentionForm.PART, "person-repeat", 0.8);
                    drafts.add(draft);
                }
            }
        }
    }

    /** Accepts ambiguous names of entities that the article names otherwise: {@code Sicherheitsrat} after {@code UN-Sicherheitsrat}. */
    static void support(Scan scan, List<Draft> weak, List<Draft> drafts) {
        Set<String> named = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.entity != null && !draft.readings.isEmpty()) {
                named.add(draft.entity.entityId());
            }
        }
        Covered covered = Covered.by(drafts);
        for (Draft draft : weak) {
            NameReading reading = draft.reading();
            if (reading != null
                    && named.contains(reading.entity().entityId())
                    && !(draft.end - draft.first == 1 && commonUse(scan, draft.first))
                    && !covered.touches(draft)) {
                draft.resolve(EntityMaker.known(reading.entity()), reading.form(), "weak-supported", 0.75);
                drafts.add(draft);
                covered.add(draft);
            }
        }
    }

    /** Whether an everyday word that is also a surname stands here as the everyday word. */
    private static boolean commonUse(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        boolean everyday = traits.any(Traits.NOUN | Traits.COMMON | Traits.ADJECTIVE);
        if (!everyday) {
            return false;
        }
        if (scan.token(token).sentenceStart() && traits.any(Traits.COMMON)) {
            boolean verbFollows = scan.together(token, token + 1)
                    && scan.form(token + 1).word().is(Feature.FINITE_VERB)
                    && !scan.token(token + 1).capitalised();
            return !verbFollows;
        }
        String before = scan.near(token, token - 1);
        return !before.isEmpty()
                && (scan.token(token - 1).is(Feature.ARTICLE)
                        || scan.token(token - 1).is(Feature.ADJECTIVE)
                        || scan.token(token - 1).is(Feature.NUMERAL)
                        || scan.token(token - 1).is(Feature.POSSESSIVE));
    }
}
