package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who hold an attitude.
 *
 * @param chunk the phrase that names them, null if none does
 * @param asserter who says so, when the construction tells
 * @param hedged whether they only consider it
 * @param denied whether they refuse it: "weigert sich, den Pakt zu unterstützen"
 */
record Holders(
        List<Actor> actors, @Nullable Chunk chunk, @Nullable Actor asserter, boolean hedged, boolean denied) {
    static final Holders NOBODY = new Holders(List.of(), null, null, false, false);

    /** Those whom a phrase names. */
    static Holders of(List<Actor> actors, @Nullable Chunk chunk) {
        return new Holders(actors, chunk, null, false, false);
    }
}
