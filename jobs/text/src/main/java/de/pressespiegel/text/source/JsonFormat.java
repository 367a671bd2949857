package de.pressespiegel.text.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.text.metadata.FieldNames.Field;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON lines, or JSON with one record, an array of records, or an object that holds such arrays. */
final class JsonFormat implements FormatReader {
    /** Python writes NaN for a missing value; decimals keep their digits. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int SHOWN = 60;

    private final ArticleRecords articles;
    private final boolean lines;

    JsonFormat(ArticleRecords articles, boolean lines) {
        this.articles = articles;
        this.lines = lines;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        if (lines) {
            readLines(in, entry, context);
        } else {
            readValues(in, entry, context);
        }
    }

    private void readLines(InputStream in, Entry entry, ReadContext context) throws IOException {
        ByteLines source = new ByteLines(in, context.limits().maxRecordBytes());
        int index = 0;
        while (source.next()) {
            byte[] bytes = source.bytes();
            String uri = entry.record(index);
            if (source.tooLong()) {
                context.refuse(uri, RejectReason.TOO_LARGE, TextFormat.tooLarge(context));
            } else if (isBlank(bytes)) {
                continue;
            } else {
                readLine(bytes, uri, context);
            }
            index++;
        }
        if (index == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "no line with a record");
        }
    }

    private void readLine(byte[] bytes, String uri, ReadContext context) {
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text();
        if (text == null) {
            context.refuse(
                    uri,
                    decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING,
                    String.valueOf(decoded.problem()));
            return;
        }
        try {
            record(JSON.readTree(text), null, uri, context);
        } catch (JsonProcessingException e) {
            context.refuse(uri, RejectReason.MALFORMED, "no JSON: " + e.getOriginalMessage() + ", in " + start(text));
        }
    }

    private static String start(String line) {
        return "'" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "'";
    }

    private void readValues(InputStream in, Entry entry, ReadContext context) throws IOException {
        RecordStream bounded =
                new RecordStream(new BufferedInputStream(in), context.limits().maxRecordBytes());
        int index = 0;
        try (JsonParser parser = JSON.createParser(bounded)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.START_OBJECT) {
                    bounded.mark();
                    JsonWrapper wrapper =
                            new JsonWrapper(parser, bounded, context.limits().maxRecordBytes() / 2);
                    int first = index;
                    index += wrapper.read(
                            (record, publisher, at) -> record(record, publisher, entry.record(first + at), context));
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    context.refuse(
                            entry.record(index), RejectReason.MALFORMED, "'" + parser.getText() + "' is no record");
                    index++;
                }
                bounded.mark();
                token = parser.nextToken();
            }
        } catch (RecordStream.TooLargeException e) {
            context.refuse(
                    entry.record(index),
                    RejectReason.TOO_LARGE,
                    TextFormat.tooLarge(context) + "; what follows is lost");
            return;
        } catch (JsonProcessingException e) {
            context.refuse(
                    entry.record(index),
                    RejectReason.MALFORMED,
                    "no JSON: " + e.getOriginalMessage() + "; what follows is lost");
            return;
        }
        if (index == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "no record");
        }
    }

    private void record(JsonNode node, @Nullable String publisher, String uri, ReadContext context) {
        if (!node.isObject()) {
            context.refuse(uri, RejectReason.MALFORMED, "a JSON " + node.getNodeType() + " where an object is needed");
            return;
        }
        // a search engine's export keeps the record one level down
        JsonNode inner = node.path("_source").isObject() ? node.path("_source") : node;
        RecordFields fields = articles.fields();
        inner.properties().forEach(field -> fields.add(field.getKey(), field.getValue()));
        if (publisher != null) {
            fields.addIfMissing(Field.OUTLET, publisher);
        }
        context.accept(articles.ofFields(uri, context.nextNumber(), fields));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
