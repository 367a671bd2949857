package de.pressespiegel.text.name;

import java.util.ArrayList;
import java.util.List;

/** A person as one article knows them so far. Internal to one document. */
final class Person {
    NamedEntity entity;
    /** Parts of the fullest name, in text order. */
    List<String> parts;

    Gender gender = Gender.UNKNOWN;
    /** Nouns that the article calls the person by, such as {@code Außenminister}. */
    final List<String> roles = new ArrayList<>();

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
