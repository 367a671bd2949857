package de.pressespiegel.text.conf;

/** A fault in {@code conf/}; the message names the file, the value and what to do. */
public final class ConfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfException(String message) {
        super(message);
    }

    public ConfException(String message, Throwable cause) {
        super(message, cause);
    }
}
