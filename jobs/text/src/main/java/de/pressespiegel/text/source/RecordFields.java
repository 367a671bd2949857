package de.pressespiegel.text.source;

import de.pressespiegel.text.metadata.FieldNames;
import de.pressespiegel.text.metadata.FieldNames.Field;
import de.pressespiegel.text.metadata.FieldNames.Match;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON, CSV or Parquet record, told by their names; of several names for one field the preferred wins. */
public final class RecordFields {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+/\\S+");
    private static final int LAST = 1000;

    private final FieldNames names;
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);

    public RecordFields(FieldNames names) {
        this.names = names;
    }

    /** Whether a field of this name is read at all. */
    public boolean reads(String name) {
        return names.match(name) != null;
    }

    /** Adds a value; several for one name (authors) are kept in order. Blank ones are dropped. */
    public void add(String name, @Nullable String value) {
        Match named = names.match(name);
        if (named == null || value == null || value.isBlank()) {
            return;
        }
        // trafilatura's "source" is the address, other scrapers' the outlet
        boolean address =
                named.field() == Field.OUTLET && ADDRESS.matcher(value.strip()).matches();
        Match match = address ? new Match(Field.URL, LAST) : named;
        Integer before = ranks.get(match.field());
        if (before != null && before < match.rank()) {
            return;
        }
        if (before != null && before > match.rank()) {
            values.remove(match.field());
        }
        ranks.put(match.field(), match.rank());
        values.computeIfAbsent(match.field(), field -> new ArrayList<>()).add(value);
    }

    /** The first value; null when there is none. */
    @Nullable
    String first(Field field) {
        List<String> found = values.get(field);
        return found == null ? null : found.get(0);
    }

    /** All values. */
    List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }
}
