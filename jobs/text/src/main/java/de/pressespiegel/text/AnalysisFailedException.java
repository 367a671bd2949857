package de.pressespiegel.text;

/** A fault in the program, met by one article: an exception or a stack overflow, which is the cause. */
public final class AnalysisFailedException extends AnalysisException {
    private static final long serialVersionUID = 1;

    AnalysisFailedException(String stage, Throwable cause) {
        super(stage, placeOf(cause), cause.toString(), cause);
    }
}
