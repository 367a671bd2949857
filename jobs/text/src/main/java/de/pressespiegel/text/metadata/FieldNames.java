package de.pressespiegel.text.metadata;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final Set<String> beginnings = new HashSet<>();
    private final Map<Field, List<String>> meta = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> parts = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> elements = new EnumMap<>(Field.class);
    private final Map<Field, Set<String>> missing = new EnumMap<>(Field.class);

    private FieldNames() {}

    /** Loads the list. */
    public static FieldNames load(Path conf) {
        FieldNames names = new FieldNames();
        Path file = conf.resolve("ingest").resolve("fields.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "field", "where", "names").rows()) {
            names.add(row);
        }
        return names;
    }

    private void add(TsvFile.Row row) {
        Field field = field(row);
        List<String> names = row.list("names");
        switch (row.get("where")) {
            case "record" -> addRecordNames(field, names);
            case "part" -> parts.put(field, names.stream().map(FieldNames::key).toList());
            case "missing" -> missing.put(field, Collections.unmodifiableSet(new LinkedHashSet<>(names)));
            case "meta" -> meta.put(field, names);
            case "xml" -> elements.put(field, names);
            default ->
                throw new ConfException(
                        row.where() + ": '" + row.get("where") + "' is none of record, part, missing, meta, xml");
        }
    }

    private void addRecordNames(Field field, List<String> names) {
        for (int rank = 0; rank < names.size(); rank++) {
            for (String path : names.get(rank).split("\\+")) {
                records.putIfAbsent(key(path), new Match(field, rank));
                for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                    beginnings.add(key(path.substring(0, dot)));
                }
            }
        }
    }

    private static Field field(TsvFile.Row row) {
        try {
            return Field.valueOf(row.get("field").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ConfException(
                    row.where() + ": '" + row.get("field") + "' is none of " + List.of(Field.values()), e);
        }
    }

    /**
     * What a record's field is; null for one that is not read.
     *
     * @param path its name, or the names that lead to it with dots between them
     */
    public @Nullable Match match(String path) {
        return records.get(key(path));
    }

    /** Whether fields that are read lie inside an object of this path. */
    public boolean leadsOn(String path) {
        return beginnings.contains(key(path));
    }

    /** The place of an object's part among those that may hold the field's value, from 0; -1 for none of them. */
    public int partRank(Field field, String name) {
        return parts.getOrDefault(field, List.of()).indexOf(key(name));
    }

    /** Whether a value is what programs write for none, such as "NaN". */
    public boolean isMissing(Field field, String value) {
        return missing.getOrDefault(field, Set.of()).contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** Names of meta elements that hold a field, preferred ones first. */
    public List<String> meta(Field field) {
        return meta.getOrDefault(field, List.of());
    }

    /** CSS selectors of XML elements that hold a field, preferred ones first; {@code @name} behind one means an attribute. */
    public List<String> elements(Field field) {
        return elements.getOrDefault(field, List.of());
    }

    /** CSS selector of the XML elements that are records: what the selectors of texts begin with. */
    public String recordElements() {
        return elements(Field.TEXT).stream()
                .map(selector -> selector.split("[ >@]", 2)[0])
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What is left of a name for comparison. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.: \\[\\]]", "");
    }
}
