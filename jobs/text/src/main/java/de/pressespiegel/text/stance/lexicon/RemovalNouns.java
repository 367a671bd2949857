package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Nouns for somebody's leaving office, from {@code conf/lexicon/removal-nouns.tsv}.
 *
 * @param all base forms
 */
public record RemovalNouns(Set<String> all) {

    /**
     * Reads the file.
     *
     * @throws de.pressespiegel.text.conf.ConfException if it is missing or malformed
     */
    public static RemovalNouns load(Path conf) {
        Set<String> all = new HashSet<>();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("removal-nouns.tsv"), "noun")
                .rows()) {
            all.add(row.get("noun"));
        }
        return new RemovalNouns(Ordered.set(all));
    }
}
