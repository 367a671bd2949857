package de.pressespiegel.spark.config;

/** Wrong usage or configuration: exit code 2. The message names the value and the remedy. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
