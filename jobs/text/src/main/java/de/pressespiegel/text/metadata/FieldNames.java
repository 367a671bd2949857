package de.pressespiegel.text.metadata;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of fields that scrapers use, by {@code conf/ingest/fields.tsv}. Thread-safe. */
public final class FieldNames {
    /** What a field holds. */
    public enum Field {
        TEXT,
        HTML,
        TITLE,
        AUTHORS,
        PUBLISHED,
        URL,
        OUTLET
    }

    /** A field and its place among the names for it, from 0; the lower is preferred. */
    public record Match(Field field, int rank) {}

    private final Map<String, Match> records = new HashMap<>();
    private final EnumMap<Field, List<String>> meta = new EnumMap<>(Field.class);

    private FieldNames() {}

    /** Loads the list. */
    public static FieldNames load(Path conf) {
        FieldNames names = new FieldNames();
        Path file = conf.resolve("ingest").resolve("fields.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "field", "where", "names").rows()) {
            Field field = field(row);
            if (row.get("where").equals("meta")) {
                names.meta.put(field, row.list("names"));
            } else {
                List<String> list = row.list("names");
                for (int i = 0; i < list.size(); i++) {
                    names.records.putIfAbsent(key(list.get(i)), new Match(field, i));
                }
            }
        }
        return names;
    }

    private static Field field(TsvFile.Row row) {
        try {
            return Field.valueOf(row.get("field").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ConfException(
                    row.where() + ": '" + row.get("field") + "' is none of " + List.of(Field.values()), e);
        }
    }

    /** What a record's field is; null for one that is not read. */
    public @org.jspecify.annotations.Nullable Match match(String name) {
        return records.get(key(name));
    }

    /** Names of meta elements that hold a field, preferred ones first. */
    public List<String> meta(Field field) {
        return meta.getOrDefault(field, List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.: ]", "");
    }
}
