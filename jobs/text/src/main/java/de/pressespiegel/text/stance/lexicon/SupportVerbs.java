package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Verbs that carry a noun of attitude, from {@code conf/lexicon/support-verbs.tsv}.
 *
 * @param all every one of them
 * @param ending those by which the attitude ends
 */
public record SupportVerbs(Set<String> all, Set<String> ending) {

    /** Reads the file. */
    public static SupportVerbs load(Path conf) {
        Set<String> all = new HashSet<>();
        Set<String> ending = new HashSet<>();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("support-verbs.tsv"), "verb", "effect")
                .rows()) {
            all.add(row.get("verb"));
            if (row.get("effect").equals("end")) {
                ending.add(row.get("verb"));
            }
        }
        return new SupportVerbs(Ordered.set(all), Ordered.set(ending));
    }
}
