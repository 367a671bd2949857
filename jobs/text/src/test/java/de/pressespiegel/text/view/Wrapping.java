package de.pressespiegel.text.view;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A way to break a text into print lines.
 *
 * @param width places of a line
 * @param emptyLines whether an empty line parts paragraphs; otherwise only their short last lines do
 */
record Wrapping(int width, boolean emptyLines) {
    /** The text as it is: paragraphs in lines, parted as in the wrapped text. */
    String plain(String headline, String... paragraphs) {
        return headline + "\n\n" + String.join(emptyLines ? "\n\n" : "\n", paragraphs);
    }

    /** The text in print lines. */
    String wrapped(String headline, String... paragraphs) {
        return lines(headline)
                + "\n\n"
                + Arrays.stream(paragraphs).map(this::lines).collect(Collectors.joining(emptyLines ? "\n\n" : "\n"));
    }

    /** A paragraph filled greedily, as editors and mail programs do. */
    private String lines(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int line = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (line > 0 && line + 1 + word.length() > width) {
                lines.append('\n');
                line = 0;
            } else if (line > 0) {
                lines.append(' ');
                line++;
            }
            lines.append(word);
            line += word.length();
        }
        return lines.toString();
    }

    @Override
    public String toString() {
        return width + (emptyLines ? " with" : " without") + " empty lines";
    }
}
