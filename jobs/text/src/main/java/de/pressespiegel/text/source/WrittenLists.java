package de.pressespiegel.text.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists that a table or a field keeps as one string: of JSON ({@code ["Anna Muster", "Ole Quast"]}), as Python prints them
 * ({@code ['Anna Muster', "Ann O'Hara"]}), or without commas, as its number arrays do.
 */
final class WrittenLists {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** "[dpa] Der Rat ..." is a text in brackets, no list. */
    private static final Pattern START = Pattern.compile("\\[\\s*['\"{\\]]");

    private static final Pattern HEX = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\x([0-9a-fA-F]{2})");
    private static final Pattern NO_COMMA = Pattern.compile("(['\"])\\s+(?=['\"])");
    private static final Pattern NONE = Pattern.compile("(?<=[:,\\[]\\s?)None(?=\\s*[,}\\]])");

    private WrittenLists() {}

    /** The list; null when the value is none. */
    static @Nullable JsonNode read(String value) {
        if (!isBracketed(value)) {
            return null;
        }
        String json = NONE.matcher(HEX.matcher(value).replaceAll("$1\\\\u00$2")).replaceAll("null");
        JsonNode list = parse(json);
        return list != null ? list : parse(NO_COMMA.matcher(json).replaceAll("$1, "));
    }

    private static boolean isBracketed(String value) {
        String stripped = value.strip();
        return stripped.startsWith("[")
                && stripped.endsWith("]")
                && START.matcher(stripped).lookingAt();
    }

    private static @Nullable JsonNode parse(String json) {
        try {
            JsonNode tree = LENIENT.readTree(json);
            return tree.isArray() ? tree : null;
        } catch (JsonProcessingException e) {
            return null; // brackets around something else
        }
    }
}
