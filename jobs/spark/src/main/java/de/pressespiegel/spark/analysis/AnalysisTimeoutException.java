package de.pressespiegel.spark.analysis;

/** The analysis of an article has taken longer than {@code analysis.max-seconds}. */
public final class AnalysisTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AnalysisTimeoutException(String message) {
        super(message);
    }
}
