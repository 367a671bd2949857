package de.pressespiegel.text.segment;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and agency with which agency texts open: "Kiew/Moskau (dpa) - ", "BERLIN. ", "Wien – ", "(sda) ". */
final class PlaceDatelines {
    private static final String WORD = "\\p{Lu}[\\p{L}’'.-]*";
    private static final String PLACE = WORD + "(?:[ ](?:" + WORD + "|am|an|der|im|bei|ob|i\\.|a\\.|d\\.)){0,3}";
    private static final String PLACES = PLACE + "(?:\\s?[/,–-]\\s?" + PLACE + "){0,3}";
    private static final String BEFORE_TEXT = "(?=[\\p{Lu}\\d„“\"»«‚'(+])";
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(?:" + PLACES + "\\s*)?\\((?:[^()\\s]{2,12})(?:[ /,;][^()]{1,20})?\\)\\s*(?:[-–—.:]\\s*)?" + BEFORE_TEXT);
    private static final Pattern ALONE =
            Pattern.compile(PLACES + "\\s*\\([a-z]{2,6}(?:[ /-][A-Za-z]{2,6})?\\)\\s*[-–—.:]?");
    private static final Pattern WITH_DASH = Pattern.compile("(" + PLACES + ")\\s+[-–—]+\\s+" + BEFORE_TEXT);
    private static final Pattern WITH_PERIOD = Pattern.compile("(" + PLACES + ")\\.\\s+" + BEFORE_TEXT);
    private static final Pattern CAPITALS = Pattern.compile(
            "([\\p{Lu}][\\p{Lu}ß-]{2,}(?:\\s?[/,]\\s?[\\p{Lu}][\\p{Lu}ß -]{2,}){0,2})\\s+(?=\\p{Lu}\\p{Ll})");
    private static final int MAX_LENGTH = 60;

    private final Set<String> places;

    private PlaceDatelines(Set<String> places) {
        this.places = places;
    }

    /** Loads the names of cities, regions and capitals of {@code conf/knowledge}. */
    static PlaceDatelines load(Path conf) {
        Set<String> places = new HashSet<>();
        Path knowledge = conf.resolve("knowledge");
        Path entities = knowledge.resolve("entities");
        if (Files.isDirectory(entities)) {
            for (TsvFile file : TsvFile.readFolder(entities, "entity_type", "name", "aliases")) {
                for (TsvFile.Row row : file.rows()) {
                    if (row.get("entity_type").equals("place")) {
                        add(places, row.get("name"));
                        row.list("aliases").forEach(name -> add(places, name));
                    }
                }
            }
        }
        Path countries = knowledge.resolve("countries.tsv");
        if (Files.exists(countries)) {
            for (TsvFile.Row row : TsvFile.read(countries, "name", "capital").rows()) {
                add(places, row.get("name"));
                row.list("capital").forEach(name -> add(places, name));
            }
        }
        return new PlaceDatelines(places);
    }

    private static void add(Set<String> places, String name) {
        if (!name.isEmpty()) {
            places.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Characters of the dateline at the start of a paragraph; 0 for none. */
    int length(String text) {
        // what follows may be a whole book
        String paragraph = text.substring(0, Math.min(text.length(), MAX_LENGTH + 2));
        Matcher agency = WITH_AGENCY.matcher(paragraph);
        if (agency.lookingAt() && agency.end() <= MAX_LENGTH && isAgencySign(agency.group())) {
            return agency.end();
        }
        Matcher dash = WITH_DASH.matcher(paragraph);
        if (dash.lookingAt() && dash.end() <= MAX_LENGTH && (known(dash.group(1)) || isOneWord(dash.group(1)))) {
            return dash.end();
        }
        Matcher period = WITH_PERIOD.matcher(paragraph);
        if (period.lookingAt()
                && period.end() <= MAX_LENGTH
                && (known(period.group(1))
                        || (isCapitals(period.group(1)) && period.group(1).length() > 3))) {
            return period.end();
        }
        Matcher capitals = CAPITALS.matcher(paragraph);
        if (capitals.lookingAt() && capitals.end() <= MAX_LENGTH && known(capitals.group(1))) {
            return capitals.end();
        }
        return 0;
    }

    /** Whether a line is a place with an agency's sign and nothing else: "Kiel/Lübeck (ots)". */
    static boolean isWhole(String line) {
        return line.length() <= MAX_LENGTH && line.indexOf('(') > 0 && ALONE.matcher(line).matches() && isAgencySign(line);
    }

    /** An agency's sign is one word of small letters or capitals, not a name or a party behind a person. */
    private static boolean isAgencySign(String dateline) {
        String sign = dateline.substring(dateline.indexOf('(') + 1, dateline.indexOf(')'));
        String first = sign.split("[ /,;]", 2)[0];
        boolean small = first.equals(first.toLowerCase(Locale.ROOT)) && Character.isLetter(first.charAt(0));
        boolean dash = dateline.indexOf(')') < dateline.strip().length() - 1;
        boolean known = isCapitals(first) || first.equals("Reuters") || Character.isLowerCase(first.charAt(0));
        return small || (dash && known);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isOneWord(String places) {
        for (String place : places.split("/")) {
            if (place.strip().contains(" ")) {
                return false;
            }
        }
        return true;
    }

    private boolean known(String names) {
        for (String name : List.of(names.toLowerCase(Locale.ROOT).split("\\s?[/,–]\\s?"))) {
            if (places.contains(name.strip())) {
                return true;
            }
        }
        return false;
    }
}
