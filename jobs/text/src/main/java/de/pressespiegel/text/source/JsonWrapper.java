package de.pressespiegel.text.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that is a record, or holds records: in a list of a usual name ({@code {"status": "ok", "articles": [..]}}),
 * or in one list for each publisher ({@code {"Nordpost": [..], "Kurier": [..]}}). Only as much is held in memory as one
 * record may have; what goes on longer without a plain value is a wrapper.
 */
final class JsonWrapper {
    /** Takes the records of an object. */
    interface Sink {
        /**
         * Takes one.
         *
         * @param publisher the name of its list; null when that is no publisher's
         * @param index its place in the object, from 0
         */
        void accept(JsonNode record, @Nullable String publisher, int index);
    }

    private static final Set<String> LISTS =
            Set.of("articles", "items", "data", "results", "documents", "entries", "hits");

    private final JsonParser parser;
    private final RecordStream bytes;
    private final long mostHeld;
    private final ObjectNode held = JsonNodeFactory.instance.objectNode();
    private boolean onlyLists = true;
    private boolean wrapper;
    private int records;

    /**
     * A reader.
     *
     * @param parser at the start of an object
     * @param bytes what it reads from, marked whenever a record is through
     * @param mostHeld bytes that are held before a list of objects is taken for one of records
     */
    JsonWrapper(JsonParser parser, RecordStream bytes, long mostHeld) {
        this.parser = parser;
        this.bytes = bytes;
        this.mostHeld = mostHeld;
    }

    /** Reads to the end of the object; returns how many records it was. */
    int read(Sink sink) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                list(name, sink);
            } else {
                JsonNode value = parser.readValueAsTree();
                onlyLists = false;
                held.set(name, value);
            }
        }
        if (!wrapper && onlyLists && !held.isEmpty()) {
            release(sink);
        } else if (!wrapper) {
            emit(held, null, sink);
        }
        return records;
    }

    private void list(String name, Sink sink) throws IOException {
        boolean usual = LISTS.contains(name);
        ArrayNode items = held.putArray(name);
        long start = parser.currentLocation().getByteOffset();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = parser.readValueAsTree();
            onlyLists &= item.isObject();
            if (usual || wrapper) {
                wrapper = true;
                emit(item, usual ? null : name, sink);
            } else {
                items.add(item);
                if (onlyLists && parser.currentLocation().getByteOffset() - start > mostHeld) {
                    release(sink);
                }
            }
        }
    }

    /** Gives out all lists that were held; from now on their items are records. */
    private void release(Sink sink) {
        wrapper = true;
        for (Map.Entry<String, JsonNode> list : held.properties()) {
            list.getValue().forEach(item -> emit(item, list.getKey(), sink));
        }
        held.removeAll();
    }

    private void emit(JsonNode record, @Nullable String publisher, Sink sink) {
        sink.accept(record, publisher, records);
        records++;
        bytes.mark();
    }
}
