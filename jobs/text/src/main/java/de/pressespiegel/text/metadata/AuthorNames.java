package de.pressespiegel.text.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The persons and agencies in a value that names the authors of an article. */
final class AuthorNames {
    /** Scrapers and pages put addresses of profiles and mail among the authors. */
    private static final Pattern NO_NAME = Pattern.compile("://|www\\.|@");

    /** The sign that stands under a writer's short pieces: "Anna Muster (amu)". */
    private static final Pattern SIGN = Pattern.compile("\\s*[(\\[][\\p{L}/.-]{1,6}[)\\]]");

    /** "dpa", "AFP" behind persons. */
    private static final Pattern AGENCY = Pattern.compile("\\p{Ll}{3}|\\p{Lu}{3,4}");

    private static final int LONGEST = 80;

    private AuthorNames() {}

    /** "Anna Muster (amu) und Ole Quast, dpa" are three; a value without a person's name is one as it stands. */
    static List<String> of(String written) {
        String value = SIGN.matcher(PlainWords.of(written)).replaceAll("").strip();
        if (value.isEmpty() || NO_NAME.matcher(value).find()) {
            return List.of();
        }
        List<String> names = TextMetadata.names(value);
        if (names.isEmpty()) {
            return value.length() <= LONGEST ? List.of(value) : List.of();
        }
        List<String> all = new ArrayList<>(names);
        for (String part : TextMetadata.parts(value)) {
            if (AGENCY.matcher(part).matches()) {
                all.add(part);
            }
        }
        return all;
    }
}
