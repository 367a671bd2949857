package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.KnownEntity;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which person each person name means: full names first, then surnames and first names alone. */
final class PersonResolver {
    private final KnowledgeBase knowledge;
    private final NameLists lists;
    private final EntityMaker maker;
    private final Descriptions descriptions;

    PersonResolver(KnowledgeBase knowledge, NameLists lists, EntityMaker maker, Descriptions descriptions) {
        this.descriptions = descriptions;
        this.knowledge = knowledge;
        this.lists = lists;
        this.maker = maker;
    }

    /** Resolves all drafts of class PER; returns the article's persons in order of first full mention. */
    Persons resolve(Scan scan, List<Draft> drafts) {
        Persons persons = new Persons();
        Set<String> bases = lastForms(scan, drafts);
        for (Draft draft : drafts) {
            if (draft.is(NameClass.PER) && !descriptions.family(scan, draft)) {
                List<String> parts = parts(scan, draft, bases);
                if (parts.size() > 1 || knownPerson(draft) != null) {
                    full(scan, draft, parts, persons);
                }
            }
        }
        Person latest = null;
        for (Draft draft : drafts) {
            if (draft.is(NameClass.PER) && draft.entity == null && descriptions.family(scan, draft)) {
                family(scan, draft);
            } else if (draft.is(NameClass.PER) && draft.entity == null) {
                latest = single(scan, draft, bases, persons, latest);
            } else if (draft.entity != null) {
                Person meant = persons.withId(draft.entity.entityId());
                latest = meant == null ? latest : meant;
            }
        }
        return persons;
    }

    private static @Nullable KnownEntity knownPerson(Draft draft) {
        for (NameReading reading : draft.readings) {
            if (reading.entity().entityType() == EntityType.PERSON && !reading.weak()) {
                return reading.entity();
            }
        }
        return null;
    }

    /** Last forms as written, so that a genitive is known by its nominative standing elsewhere. */
    private static Set<String> lastForms(Scan scan, List<Draft> drafts) {
        Set<String> forms = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.is(NameClass.PER)) {
                forms.add(scan.text(draft.end - 1));
            }
        }
        return forms;
    }

    /** Name parts in nominative. */
    private List<String> parts(Scan scan, Draft draft, Set<String> lastForms) {
        List<String> parts = new ArrayList<>();
        for (int i = draft.first; i < draft.end; i++) {
            if (scan.token(i).isWord()) {
                parts.add(scan.form(i).key());
            }
        }
        if (parts.isEmpty()) {
            parts.add(scan.text(draft.first));
        }
        int last = parts.size() - 1;
        Word word = scan.token(draft.end - 1).word();
        String base = subject(scan, draft) ? null : Genitives.certain(word);
        if (base == null) {
            String possible = Genitives.possible(word);
            boolean seen = possible != null
                    && (lastForms.contains(possible)
                            || !knowledge.personsNamed(possible).isEmpty());
            boolean before = possible != null
                    && !word.known()
                    && scan.together(draft.first, draft.end)
                    && scan.form(draft.end).traits().any(Traits.NOUN)
                    && scan.token(draft.end).capitalised();
            base = seen || (before && lastForms.contains(possible)) || (before && parts.size() == 1) ? possible : null;
        }
        if (base != null && scan.token(draft.end - 1).isWord()) {
            parts.set(last, base);
        }
        return parts;
    }

    /** {@code Jana Wolters, inzwischen …}, {@code Jana Wolters sagte}: a full name that owns nothing is no genitive. */
    private static boolean subject(Scan scan, Draft draft) {
        if (draft.end - draft.first < 2 || !scan.together(draft.first, draft.end)) {
            return false;
        }
        boolean owned = scan.together(draft.first, draft.first - 1)
                && scan.form(draft.first - 1).traits().any(Traits.NOUN)
                && !scan.form(draft.first - 1).traits().any(Traits.ROLE | Traits.TITLE);
        boolean verb = scan.token(draft.end).is(Feature.FINITE_VERB)
                && !scan.token(draft.end).capitalised();
        return !owned && (verb || scan.text(draft.end).equals(","));
    }

    private void full(Scan scan, Draft draft, List<String> parts, Persons persons) {
        KnownEntity known = knownPerson(draft);
        NamedEntity entity =
                known != null ? EntityMaker.known(known) : maker.unknown(EntityType.PERSON, String.join(" ", parts));
        Person person = persons.withId(entity.entityId());
        if (person == null && known == null) {
            person = sameFullName(persons, parts);
        }
        if (person == null) {
            person = new Person(entity, known != null ? List.of(known.name().split(" ")) : List.copyOf(parts));
            person.familyFirst = familyFirst(person.parts);
            persons.add(person);
        }
        if (person.gender == Person.Gender.UNKNOWN) {
            person.gender = gender(scan, draft);
        }
        boolean fullName = parts.size() > 1;
        draft.resolve(
                person.entity,
                fullName ? MentionForm.NAME : MentionForm.PART,
                known != null ? "person-known" : "person-full",
                draft.confidence);
    }

    /** {@code Kim Jong-un}, {@code Xi Jinping}; not {@code Kim Wilde}. */
    private boolean familyFirst(List<String> parts) {
        if (parts.size() < 2 || !lists.familyFirst(parts.get(0))) {
            return false;
        }
        String second = parts.get(1);
        return parts.size() == 3
                || second.indexOf('-') > 0
                || (lists.alwaysFamilyFirst(parts.get(0)) && !lists.familyFirst(second));
    }

    /** An earlier name that shares the surname and whose first name agrees (equal, initial, or a longer row of names). */
    private static @Nullable Person sameFullName(Persons persons, List<String> parts) {
        Person person = parts.size() < 2 ? null : persons.withFullName(parts.get(0), parts.get(parts.size() - 1));
        if (person != null && !person.entity.inKnowledgeBase() && person.parts.size() <= parts.size()) {
            persons.rename(person, parts);
        }
        return person;
    }

    /** A family is none of the persons who bear its name. */
    private void family(Scan scan, Draft draft) {
        draft.resolve(
                maker.unknown(EntityType.PERSON, scan.form(draft.first).key()),
                MentionForm.PART,
                "family",
                draft.confidence);
    }

    private Person single(Scan scan, Draft draft, Set<String> bases, Persons persons, @Nullable Person latest) {
        String part = parts(scan, draft, bases).get(0);
        Person found = inDocument(persons, part, latest);
        if (found == null && part.indexOf('-') > 0) {
            // Al-Rahbani at the start of a sentence
            found = inDocument(persons, Character.toLowerCase(part.charAt(0)) + part.substring(1), latest);
        }
        if (found != null) {
            draft.resolve(found.entity, MentionForm.PART, "person-part", Math.max(0.8, draft.confidence));
            return found;
        }
        KnownEntity known = famous(part);
        NamedEntity entity = known != null ? EntityMaker.known(known) : maker.unknown(EntityType.PERSON, part);
        Person person = new Person(entity, known != null ? List.of(known.name().split(" ")) : List.of(part));
        person.gender = gender(scan, draft);
        persons.add(person);
        draft.resolve(
                entity,
                MentionForm.PART,
                known != null ? "person-surname-known" : "person-single",
                known != null ? 0.7 : draft.confidence * 0.8);
        return person;
    }

    /** A person of the article with this surname, else with this part; the one just spoken of where several fit. */
    private static @Nullable Person inDocument(Persons persons, String part, @Nullable Person latest) {
        if (latest != null
                && (latest.last().equals(part)
                        || (latest.familyFirst && latest.parts.get(0).equals(part)))) {
            return latest;
        }
        Person named = persons.withSurname(part);
        if (named != null) {
            return named;
        }
        return latest != null && latest.hasPart(part) ? latest : persons.withPart(part);
    }

    /** The only known person of that surname; where several bear it, the only one with a known office. */
    private @Nullable KnownEntity famous(String surname) {
        List<KnownEntity> persons = knowledge.personsNamed(surname);
        if (persons.size() > 1) {
            persons =
                    persons.stream().filter(person -> !person.role().isEmpty()).toList();
        }
        return persons.size() == 1 ? persons.get(0) : null;
    }

    /** From the first name's dictionary gender or the address before it. */
    private Person.Gender gender(Scan scan, Draft draft) {
        String before = scan.near(draft.first, draft.first - 1);
        if (before.equals("Frau")) {
            return Person.Gender.FEMALE;
        }
        if (before.equals("Herr") || before.equals("Herrn")) {
            return Person.Gender.MALE;
        }
        String sex = lists.givenName(scan.form(draft.first).key());
        if (sex != null && !sex.equals("u")) {
            return sex.equals("m") ? Person.Gender.MALE : Person.Gender.FEMALE;
        }
        boolean male = false;
        boolean female = false;
        for (Reading reading : scan.token(draft.first).word().readings()) {
            if (reading.tag().startsWith("EIG") && reading.tag().endsWith(":VOR")) {
                male |= reading.tag().contains(":MAS:");
                female |= reading.tag().contains(":FEM:");
            }
        }
        if (male == female) {
            return before.endsWith("in") && !before.equals("in") ? Person.Gender.FEMALE : Person.Gender.UNKNOWN;
        }
        return male ? Person.Gender.MALE : Person.Gender.FEMALE;
    }
}
