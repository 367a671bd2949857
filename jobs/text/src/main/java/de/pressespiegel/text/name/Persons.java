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
    private final Map<FullName, TreeMap<Integer, Person>> byFullName = new HashMap<>();

    /** First and last part of a name, or the first only by its letter. */
    private record FullName(String first, String last, boolean letter, boolean initial) {
        static FullName whole(String first, String last) {
            return new FullName(first, last, false, false);
        }

        /** All whose first name begins so. */
        static FullName letter(String first, String last) {
            return new FullName(first.substring(0, Math.min(1, first.length())), last, true, false);
        }

        /** Those of whose first name only the letter is written. */
        static FullName initial(String first, String last) {
            return new FullName(first.substring(0, Math.min(1, first.length())), last, true, true);
        }
    }

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
        fullNames(person).forEach(name -> forget(byFullName, name, person));
        person.parts = List.copyOf(parts);
        index(person);
    }

    private void index(Person person) {
        note(byFirst, person.parts.get(0), person);
        note(byLast, person.last(), person);
        person.parts.forEach(part -> note(byPart, part, person));
        fullNames(person).forEach(name -> note(byFullName, name, person));
    }

    private static List<FullName> fullNames(Person person) {
        List<FullName> names = new ArrayList<>(3);
        if (person.parts.size() > 1) {
            String first = person.parts.get(0);
            names.add(FullName.whole(first, person.last()));
            names.add(FullName.letter(first, person.last()));
            if (first.endsWith(".")) {
                names.add(FullName.initial(first, person.last()));
            }
        }
        return names;
    }

    private static <K> void note(Map<K, TreeMap<Integer, Person>> index, K key, Person person) {
        index.computeIfAbsent(key, part -> new TreeMap<>()).put(person.place, person);
    }

    private static <K> void forget(Map<K, TreeMap<Integer, Person>> index, K key, Person person) {
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

    /**
     * The first with this last part whose first part is the same, or an initial of it, or one that it is the initial of;
     * null if there is none.
     */
    @Nullable
    Person withFullName(String first, String last) {
        Person same = first(byFullName, FullName.whole(first, last));
        Person alike =
                first(byFullName, first.endsWith(".") ? FullName.letter(first, last) : FullName.initial(first, last));
        return earlier(same, alike);
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
        return earlier(behind, before);
    }

    /** The first whose name has the part; null if there is none. */
    @Nullable
    Person withPart(String part) {
        return first(byPart, part);
    }

    private static @Nullable Person earlier(@Nullable Person a, @Nullable Person b) {
        return a == null || b != null && b.place < a.place ? b : a;
    }

    private static <K> @Nullable Person first(Map<K, TreeMap<Integer, Person>> index, K key) {
        TreeMap<Integer, Person> persons = index.get(key);
        return persons == null || persons.isEmpty()
                ? null
                : persons.firstEntry().getValue();
    }
}
