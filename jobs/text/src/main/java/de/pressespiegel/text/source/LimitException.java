package de.pressespiegel.text.source;

/** Content that expands beyond the limits; the message says which and what to do. */
final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
