package de.pressespiegel.text.name;

import java.util.ArrayList;
import java.util.List;

/** A person as one article knows them so far. Internal to one document. */
final class Person {
    NamedEntity entity;
    /** Parts of the fullest name, in text order. */
    List<String> parts;

    /** Whether the first part is the family name, as in Chinese and Korean names. */
    boolean familyFirst;

    Gender gender = Gender.UNKNOWN;
    /** Roles in which the article introduces the person. */
    final List<RoleReading> roles = new ArrayList<>();

    Person(NamedEntity entity, List<String> parts) {
        this.entity = entity;
        this.parts = parts;
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
