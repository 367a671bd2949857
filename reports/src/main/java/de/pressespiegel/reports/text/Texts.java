package de.pressespiegel.reports.text;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.Names;
import de.pressespiegel.model.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a report, from {@code texts_<language>.properties} (UTF-8); {@code {0}} stands for the first argument. */
public final class Texts {
    private final Language language;
    private final Properties words;
    private final Properties columns;

    private Texts(Language language, Properties words, Properties columns) {
        this.language = language;
        this.words = words;
        this.columns = columns;
    }

    /** The words of a language. */
    public static Texts of(Language language) {
        String code = Names.lower(language);
        // the registry describes its columns in English
        Properties columns = language == Language.EN ? new Properties() : load("columns_" + code);
        return new Texts(language, load("texts_" + code), columns);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(name + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + ".properties is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Language of the words. */
    public Language language() {
        return language;
    }

    /** How numbers and dates are written. */
    public Formats formats() {
        return new Formats(language);
    }

    /**
     * A text with its arguments filled in; numbers come as formatted strings.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no text '" + key + "' in " + language));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** A text that may be missing. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** All keys, for comparing languages. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** A word of a closed vocabulary; empty for null. */
    public String word(@Nullable Enum<?> constant) {
        return constant == null
                ? ""
                : get(Names.snakeCase(constant.getDeclaringClass().getSimpleName())
                                .substring(1)
                        + "."
                        + Names.lower(constant));
    }

    /** What a column means. */
    public String description(TableSchema table, ColumnSchema column) {
        return describe(table, column.name(), column.description());
    }

    /** What a row of a table means. */
    public String description(TableSchema table) {
        return columns.getProperty(table.name(), table.description());
    }

    /** Unit or range of a column; may be empty. */
    public String unit(ColumnSchema column) {
        return columns.getProperty("unit." + column.unit().replace(' ', '_'), column.unit());
    }

    /** Whether the column has words in this language; always so in English. */
    public boolean describes(TableSchema table, ColumnSchema column) {
        return language == Language.EN
                || columns.containsKey(table.name() + "." + column.name())
                || columns.containsKey(column.name());
    }

    private String describe(TableSchema table, String column, String otherwise) {
        return columns.getProperty(table.name() + "." + column, columns.getProperty(column, otherwise));
    }
}
