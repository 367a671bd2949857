package de.pressespiegel.model.vocabulary;

/** Why a record did not become an article. Tables hold the lower-case name. */
public enum RejectReason {
    UNREADABLE,
    EMPTY,
    BINARY,
    TOO_LARGE,
    LANGUAGE,
    MALFORMED,
    UNSUPPORTED_FORMAT,
    TOO_SHORT,
    DECOMPRESSION_LIMIT,
    ENCODING
}
