package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.knowledge.Slugs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Stable ids of unnamed groups by the last part of their noun. Immutable after loading. */
final class SourceGroups {
    private static final int SHORTEST = 4;

    private final Map<String, SourceGroup> byEnding = new HashMap<>();

    private SourceGroups() {}

    /** Reads {@code conf/lexicon/source-groups.tsv}. */
    static SourceGroups load(Path conf) {
        SourceGroups groups = new SourceGroups();
        Path file = conf.resolve("lexicon").resolve("source-groups.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "ending", "group", "label").rows()) {
            groups.byEnding.put(row.get("ending"), new SourceGroup("group:" + row.get("group"), row.get("label")));
        }
        return groups;
    }

    /** The group of a noun in the plural; one of its own when no ending fits. */
    SourceGroup of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        for (int cut = 0; cut <= lower.length() - SHORTEST; cut++) {
            SourceGroup found = byEnding.get(lower.substring(cut));
            found = found == null && lower.endsWith("n")
                    ? byEnding.get(lower.substring(cut, lower.length() - 1))
                    : found;
            if (found != null) {
                return found;
            }
        }
        return new SourceGroup("group:" + Slugs.slug(noun), noun);
    }
}
