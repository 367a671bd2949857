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
    CONSENT_PAGE,
    /** A rule failed on it; its text is kept and tried again by the next version of the program or of conf/. */
    ANALYSIS_FAILED,
    /** It exhausted the steps (or at last the time) that analysis may cost; kept and tried again likewise. */
    ANALYSIS_TIMEOUT
}
