package de.pressespiegel.model.vocabulary;

/** What kind of actor or thing an entity is. Tables hold the lower-case name. */
public enum EntityType {
    PERSON,
    COUNTRY,
    GOVERNMENT_BODY,
    PLACE,
    ORGANISATION,
    MEDIA,
    EVENT,
    DEMONYM_GROUP
}
