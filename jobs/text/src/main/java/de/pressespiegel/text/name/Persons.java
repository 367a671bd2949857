package de.pressespiegel.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article in order of first full mention, and by what they are looked for, so that an article that names
 * thousands costs no more for each than one that names two. Mutable.
 */
final class Persons {
    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> byId = new HashMap<>();
    private final Map<String, TreeMap<Integer, Person>> byFirst = new HashMap<>();
    private final Map<String, TreeMap<Integer, Person>> byLast = new HashMap<>();
    private final Map<String, TreeMap<Integer, Person>> byPart = new HashMap<>();

    void add(Person person) {
        person.place = all.size();
        all.add(person);
        byId.computeIfAbsent(person.entity.entityId(), id -> new ArrayList<>(1)).add(person);
        index(person);
    }

    /** Gives a person a fuller name. */
    void rename(Person person, List<String> parts) {
        forget(byFirst, person.parts.get(0), person);
        forget(byLast, person.last(), person);
        person.parts.forEach(part -> forget(byPart, part, person));
        person.parts = List.copyOf(parts);
        index(person);
    }

    private void index(Person person) {
        note(byFirst, person.parts.get(0), person);
        note(byLast, person.last(), person);
        person.parts.forEach(part -> note(byPart, part, person));
    }

    private static void note(Map<String, TreeMap<Integer, Person>> index, String key, Person person) {
        index.computeIfAbsent(key, part -> new TreeMap<>()).put(person.place, person);
    }

    private static void forget(Map<String, TreeMap<Integer, Person>> index, String key, Person person) {
        TreeMap<Integer, Person> persons = index.get(key);
        if (persons != null) {
            persons.remove(person.place);
        }
    }

    /** All, in order. */
    List<Person> all() {
        return all;
    }

    /** The first with that entity; null if there is none. */
    @Nullable
    Person withId(String entityId) {
        List<Person> same = byId.getOrDefault(entityId, List.of());
        return same.isEmpty() ? null : same.get(0);
    }

    /** Every one with that entity, in order. */
    List<Person> allWithId(String entityId) {
        return byId.getOrDefault(entityId, List.of());
    }

    /** Those whose name ends in the part, in order. */
    Iterable<Person> endingIn(String part) {
        return byLast.getOrDefault(part, new TreeMap<>()).values();
    }

    /** The first whose surname it is, which stands in front where the family name comes first; null if there is none. */
    @Nullable
    Person withSurname(String part) {
        Person behind = first(byLast, part);
        for (Person person : byFirst.getOrDefault(part, new TreeMap<>()).values()) {
            if (behind != null && behind.place < person.place) {
                return behind;
            }
            if (person.familyFirst) {
                return person;
            }
        }
        return behind;
    }

    /** The first whose name ends in the part, or begins with it where that is asked for; null if there is none. */
    @Nullable
    Person withEdge(String part, boolean front) {
        Person behind = first(byLast, part);
        Person before = front ? first(byFirst, part) : null;
        return behind == null || before != null && before.place < behind.place ? before : behind;
    }

    /** The first whose name has the part; null if there is none. */
    @Nullable
    Person withPart(String part) {
        return first(byPart, part);
    }

    private static @Nullable Person first(Map<String, TreeMap<Integer, Person>> index, String key) {
        TreeMap<Integer, Person> persons = index.get(key);
        return persons == null || persons.isEmpty() ? null : persons.firstEntry().getValue();
    }
}
