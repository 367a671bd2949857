package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.util.function.Supplier;

/** A fault met by one record costs this record, and not the rest of its file. */
final class Isolated {
    private static final String OURS = "de.pressespiegel.text.";

    private Isolated() {}

    /** The record, or its refusal that names the class that failed and the cause. An exhausted memory is nobody's fault. */
    static SourceRecord record(String uri, int number, Supplier<SourceRecord> making) {
        try {
            return making.get();
        } catch (RuntimeException e) {
            return refused(uri, number, place(e) + ": " + e);
        } catch (StackOverflowError e) {
            return refused(uri, number, place(e) + ": elements nested without end");
        }
    }

    private static SourceRecord refused(String uri, int number, String fault) {
        return new SourceRecord.Refused(
                uri, number, RejectReason.MALFORMED, "no article can be made of it: " + ReadContext.shorten(fault));
    }

    /** The innermost of our own classes. */
    private static String place(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            String type = frame.getClassName();
            if (type.startsWith(OURS)) {
                return type.substring(OURS.length()) + "." + frame.getMethodName();
            }
        }
        return "a library";
    }
}
