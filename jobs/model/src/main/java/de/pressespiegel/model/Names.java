package de.pressespiegel.model;

import java.util.Locale;

/** Naming rules between Java and the tables. */
public final class Names {
    private Names() {}

    /** {@code nQuotedWords} becomes {@code n_quoted_words}. */
    public static String snakeCase(String camelCase) {
        StringBuilder snake = new StringBuilder(camelCase.length() + 8);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c)) {
                snake.append('_').append(Character.toLowerCase(c));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }

    /** An enum constant as tables hold it. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant that {@link #lower} names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <E extends Enum<E>> E constant(Class<E> vocabulary, String lower) {
        for (E constant : vocabulary.getEnumConstants()) {
            if (lower(constant).equals(lower)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + lower + "' is none of " + vocabulary.getSimpleName() + " "
                + java.util.Arrays.stream(vocabulary.getEnumConstants())
                        .map(Names::lower)
                        .toList());
    }
}
