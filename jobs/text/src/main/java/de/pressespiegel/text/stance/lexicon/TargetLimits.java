package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Verbs that tell of an attitude only towards one sort of target, from {@code conf/lexicon/target-limits.tsv}.
 *
 * @param things those that need a thing: one begrüßt a treaty in print, but a guest in person
 */
public record TargetLimits(Set<String> things) {

    /**
     * Reads the file.
     *
     * @throws de.pressespiegel.text.conf.ConfException if it is missing or malformed
     */
    public static TargetLimits load(Path conf) {
        Set<String> things = new HashSet<>();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("target-limits.tsv"), "verb", "target")
                .rows()) {
            if (!row.get("target").equals("thing")) {
                throw new de.pressespiegel.text.conf.ConfException(
                        row.where() + ": no such sort of target: " + row.get("target"));
            }
            things.add(row.get("verb"));
        }
        return new TargetLimits(Ordered.set(things));
    }
}
