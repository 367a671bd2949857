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
    ENCODING,
    /** A notice on consent, log-in or subscription where the article should be. */
    CONSENT_PAGE
}
