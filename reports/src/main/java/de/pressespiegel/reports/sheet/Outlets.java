package de.pressespiegel.reports.sheet;

import de.pressespiegel.reports.text.Texts;
import org.jspecify.annotations.Nullable;

/** Names of outlets. */
public final class Outlets {
    private static final String UNKNOWN = "?";

    private Outlets() {}

    /** The outlet's name, or words for an unknown one. */
    public static String name(@Nullable String outlet, Texts texts) {
        return outlet == null || outlet.equals(UNKNOWN) ? texts.get("outlet.unknown") : outlet;
    }
}
