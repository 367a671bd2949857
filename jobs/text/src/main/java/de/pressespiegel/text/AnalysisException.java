package de.pressespiegel.text;

import java.util.Arrays;
import java.util.Optional;

/** The analysis of one article came to no end. The article is to be refused by name; others are not concerned. */
public abstract sealed class AnalysisException extends RuntimeException
        permits AnalysisBudgetException, AnalysisFailedException {
    private static final long serialVersionUID = 1;
    private static final String OURS = "de.pressespiegel.text.";

    private final String stage;
    private final String place;

    AnalysisException(String stage, String place, String what, Throwable cause) {
        super(stage + " at " + place + ": " + what, cause);
        this.stage = stage;
        this.place = place;
    }

    /** The stage of the analysis: view, segments, tokens, names, quotations, stances or damage. */
    public String stage() {
        return stage;
    }

    /** Class, method and line where it happened, with the rule that was at work: "Previous.speaker:42 in HearsayRule". */
    public String place() {
        return place;
    }

    /** The innermost method of the analysis, and the rule that called it when it is another class. */
    static String placeOf(Throwable thrown) {
        Optional<StackTraceElement> innermost = frame(thrown, "");
        Optional<StackTraceElement> rule = frame(thrown, ".rule.");
        String where = innermost
                .map(frame -> simple(frame) + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("an unknown place");
        return rule.isEmpty()
                        || simple(rule.get())
                                .equals(innermost.map(AnalysisException::simple).orElse(""))
                ? where
                : where + " in " + simple(rule.get());
    }

    private static Optional<StackTraceElement> frame(Throwable thrown, String within) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .filter(frame -> !frame.getClassName().startsWith(OURS + "budget."))
                .filter(frame -> frame.getClassName().contains(within))
                .findFirst();
    }

    private static String simple(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
