package de.pressespiegel.text.conf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** A plain list of {@code conf/}: one entry a line, {@code #} comment lines. */
public final class WordList {
    private WordList() {}

    /**
     * Entries in file order.
     *
     * @throws ConfException if the file cannot be read
     */
    public static Set<String> read(Path path) {
        try {
            Set<String> entries = new LinkedHashSet<>();
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                String entry = line.strip();
                if (!entry.isEmpty() && !entry.startsWith("#")) {
                    entries.add(entry);
                }
            }
            return entries;
        } catch (IOException e) {
            throw new ConfException(
                    "cannot read " + path + ": " + e.getMessage() + "; is --config's folder complete?", e);
        }
    }
}
