package de.pressespiegel.spark.quality;

/** A data-quality gate refuses to publish: exit code 3. */
public final class QualityGateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QualityGateException(String message) {
        super(message);
    }
}
