package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Verbs that tell of an attitude only towards one sort of target, from {@code conf/lexicon/target-limits.tsv}.
 *
 * @param things those that need a thing: one begrüßt a treaty in print, but a guest in person
 * @param contents those that need to say to what: one ruft the next speaker auf, but calls a state to moderation
 */
public record TargetLimits(Set<String> things, Set<String> contents) {

    /**
     * Reads the file.
     *
     * @throws de.pressespiegel.text.conf.ConfException if it is missing or malformed
     */
    public static TargetLimits load(Path conf) {
        Set<String> things = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("target-limits.tsv"), "verb", "target")
                .rows()) {
            switch (row.get("target")) {
                case "thing" -> things.add(row.get("verb"));
                case "content" -> contents.add(row.get("verb"));
                default -> throw new ConfException(row.where() + ": no such sort of target: " + row.get("target"));
            }
        }
        return new TargetLimits(Ordered.set(things), Ordered.set(contents));
    }
}
