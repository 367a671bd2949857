package de.pressespiegel.spark.modules;

import de.pressespiegel.text.AnalysisException;

/** Says in one line what went wrong in code that reads or analyses a record. */
public final class Fault {
    private static final String OURS = "de.pressespiegel.";
    private static final String TEXT = "de.pressespiegel.text.";
    private static final int LONGEST = 200;

    private Fault() {}

    /** Kind, place and message: {@code IndexOutOfBoundsException in stance.rule.Holders.first(41): Index 0 ...}. */
    public static String of(Throwable fault) {
        String message = fault.getMessage();
        if (fault instanceof AnalysisException && message != null) {
            return shorten(message); // names stage, place and cause
        }
        return fault.getClass().getSimpleName() + " in " + place(fault)
                + (message == null ? "" : ": " + shorten(message));
    }

    /** The innermost of our own methods; the innermost of all where the stack holds none of ours (it is cut when it is deep). */
    static String place(Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith(OURS)) {
                return name(frame);
            }
        }
        return stack.length == 0 ? "an unknown place" : name(stack[0]);
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        String method = type + "." + frame.getMethodName() + "(" + frame.getLineNumber() + ")";
        return type.startsWith(TEXT)
                ? method.substring(TEXT.length())
                : type.startsWith(OURS) ? method.substring(OURS.length()) : method;
    }

    /** One line of bounded length. */
    public static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
