package de.pressespiegel.text.source;

import com.fasterxml.jackson.databind.JsonNode;
import de.pressespiegel.text.metadata.FieldNames;
import de.pressespiegel.text.metadata.FieldNames.Field;
import de.pressespiegel.text.metadata.FieldNames.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON, CSV, XML or Parquet record, told by their names; of several names for one field the preferred
 * wins. Lists are read item by item; in objects, the parts that {@code conf/ingest/fields.tsv} names.
 */
public final class RecordFields {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+/\\S+");
    private static final int LAST = 1000;

    /** Larger exponents would write out endless zeros. */
    private static final int MOST_DIGITS = 40;

    private record Origin(int rank, String name) {}

    private final FieldNames names;
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final Map<Field, Origin> origins = new EnumMap<>(Field.class);

    public RecordFields(FieldNames names) {
        this.names = names;
    }

    /** Whether a field of this name, or something inside it, is read at all. */
    public boolean reads(String name) {
        return names.match(name) != null || names.leadsOn(name);
    }

    /** Adds a value; several for one name (authors, paragraphs) are kept in order. Blank and missing ones are dropped. */
    public void add(String name, @Nullable String value) {
        if (value == null || value.isBlank() || names.match(name) == null) {
            return;
        }
        JsonNode list = WrittenLists.read(value);
        if (list == null) {
            put(name, value);
        } else {
            list.forEach(item -> add(name, item));
        }
    }

    /** Adds what a tree holds: each item of a list, the telling parts of an object. */
    public void add(String path, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> add(path, item));
        } else if (value.isObject()) {
            JsonNode part = part(path, value);
            if (part != null) {
                add(path, part);
            }
            if (names.leadsOn(path)) {
                value.properties().forEach(inner -> add(path + "." + inner.getKey(), inner.getValue()));
            }
        } else {
            add(path, written(value));
        }
    }

    /** Sets a field that the record itself leaves open. */
    void addIfMissing(Field field, String value) {
        values.computeIfAbsent(field, missing -> List.of(value));
    }

    private @Nullable JsonNode part(String path, JsonNode object) {
        Match match = names.match(path);
        if (match == null) {
            return null;
        }
        JsonNode best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Map.Entry<String, JsonNode> inner : object.properties()) {
            int rank = names.partRank(match.field(), inner.getKey());
            if (rank >= 0 && rank < bestRank && !inner.getValue().isNull()) {
                best = inner.getValue();
                bestRank = rank;
            }
        }
        return best;
    }

    /** A value as a person would write it: no powers of ten; null for null and for what is no number. */
    private static @Nullable String written(JsonNode value) {
        if (!value.isNumber()) {
            return value.isNull() ? null : value.asText();
        }
        if (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())) {
            return null;
        }
        BigDecimal number = value.decimalValue();
        boolean shown = Math.abs(number.scale()) < MOST_DIGITS && number.precision() < MOST_DIGITS;
        return shown ? number.toPlainString() : value.asText();
    }

    private void put(String path, String value) {
        Match named = names.match(path);
        if (named == null || names.isMissing(named.field(), value)) {
            return;
        }
        // trafilatura's "source" is the address, other scrapers' the outlet
        boolean address =
                named.field() == Field.OUTLET && ADDRESS.matcher(value.strip()).matches();
        Match match = address ? new Match(Field.URL, LAST) : named;
        Origin origin = new Origin(match.rank(), path.split("\\.", 2)[0]);
        Origin before = origins.get(match.field());
        if (before != null
                && (before.rank() < origin.rank() || (before.rank() == origin.rank() && !before.equals(origin)))) {
            return;
        }
        if (!origin.equals(before)) {
            values.remove(match.field());
        }
        origins.put(match.field(), origin);
        values.computeIfAbsent(match.field(), field -> new ArrayList<>()).add(value);
    }

    /** The first value; null when there is none. */
    @Nullable
    String first(Field field) {
        List<String> found = values.get(field);
        return found == null ? null : found.get(0);
    }

    /** All values, as paragraphs; null when there is none. */
    @Nullable
    String paragraphs(Field field) {
        List<String> found = values.get(field);
        return found == null ? null : String.join("\n\n", found);
    }

    /** All values. */
    List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }
}
