package de.pressespiegel.text.name;

import java.util.ArrayList;
import java.util.List;

/** A person as one article knows them so far. Internal to one document. */
final class Person {
    NamedEntity entity;
    /** Position among the article's persons. */
    int place;
    /** Parts of the fullest name, in text order; never empty, nor is one of them. */
    List<String> parts;

    /** Whether the first part is the family name, as in Chinese and Korean names. */
    boolean familyFirst;

    Gender gender = Gender.UNKNOWN;
    /** Roles in which the article introduces the person. */
    final List<RoleReading> roles = new ArrayList<>();

    /** A person by the words of a name; a name without any counts as one word. */
    Person(NamedEntity entity, List<String> words) {
        this.entity = entity;
        List<String> written = words.stream().filter(word -> !word.isEmpty()).toList();
        this.parts = written.isEmpty() ? List.of(entity.name()) : written;
    }

    /** Grammatical gender. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    boolean hasPart(String part) {
        return parts.contains(part);
    }
}
