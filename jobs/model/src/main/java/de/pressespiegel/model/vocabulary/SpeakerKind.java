package de.pressespiegel.model.vocabulary;

/** What kind of source speaks. Tables hold the lower-case name. */
public enum SpeakerKind {
    PERSON,
    GOVERNMENT,
    ORGANISATION,
    MEDIA,
    GROUP,
    UNKNOWN
}
