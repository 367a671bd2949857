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
    private static final String PLACE = WORD + "(?:[ ](?:" + WORD
            + "|am|an|der|im|bei|ob|i\\.|a\\.|d\\.|(?:[a-z]\\.){1,2}\\s?\\p{Lu}[\\p{L}.]*)){0,3}";
    private static final String PLACES = PLACE + "(?:\\s?[/,–-]\\s?" + PLACE + "){0,3}";
    private static final String BEFORE_TEXT = "(?=[\\p{Lu}\\d„“\"»«‚'(+])";
    /** "Berlin, 06. Nov (Reuters)", "Bonn, 3.5.2024 (KNA)". */
    private static final String DAY =
            "(?:,?\\s+\\d{1,2}\\.\\s?(?:\\p{Lu}\\p{Ll}{2,8}\\.?|\\d{1,2}\\.)(?:\\s?\\d{4}|\\s?\\d{2})?)?";

    private static final String AGENCY = "\\(([^()]{2,30})\\)";
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(?:(" + PLACES + ")" + DAY + "\\s*)?" + AGENCY + "\\s*(?:[-–—.:]{0,2}\\s*)?" + BEFORE_TEXT);
    private static final Pattern ALONE = Pattern.compile(PLACES + DAY + "\\s*" + AGENCY + "\\s*[-–—.:]{0,2}");
    private static final Pattern WITH_DASH = Pattern.compile("(" + PLACES + ")\\s+[-–—]+\\s+" + BEFORE_TEXT);
    private static final Pattern WITH_PERIOD = Pattern.compile("(" + PLACES + ")\\.\\s+" + BEFORE_TEXT);
    private static final Pattern CAPITALS = Pattern.compile(
            "([\\p{Lu}][\\p{Lu}ß-]{2,}(?:\\s?[/,]\\s?[\\p{Lu}][\\p{Lu}ß -]{2,}){0,2})\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SMALL = Pattern.compile("[\\p{Ll}-]{2,8}(?:[/,;]\\s?[\\p{Ll}-]{2,8}){0,3}");
    private static final int MAX_LENGTH = 60;

    private final Set<String> places;
    private final Agencies agencies;

    private PlaceDatelines(Set<String> places, Agencies agencies) {
        this.agencies = agencies;
        this.places = places;
    }

    /** Loads the names of cities, regions, capitals and agencies of {@code conf/knowledge}. */
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
        return new PlaceDatelines(places, Agencies.load(conf));
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
        if (agency.lookingAt() && agency.end() <= MAX_LENGTH && isAgencySign(agency)) {
            return agency.end();
        }
        Matcher dash = WITH_DASH.matcher(paragraph);
        if (dash.lookingAt() && dash.end() <= MAX_LENGTH && (known(dash.group(1)) || isOneWord(dash.group(1)))) {
            return dash.end();
        }
        Matcher period = WITH_PERIOD.matcher(paragraph);
        if (period.lookingAt()
                && period.group(1).indexOf(',') == period.group(1).lastIndexOf(',')
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

    /** Characters of a dateline that names a known agency; 0 for none. It is one wherever a paragraph starts so. */
    int agencyLength(String text) {
        String paragraph = text.substring(0, Math.min(text.length(), MAX_LENGTH + 2));
        Matcher agency = WITH_AGENCY.matcher(paragraph);
        return agency.lookingAt()
                        && agency.end() <= MAX_LENGTH
                        && agency.group(1) != null
                        && agencies.isAgency(firstSign(agency.group(2)))
                ? agency.end()
                : 0;
    }

    /** Whether a line is a place with an agency's sign and nothing else: "Kiel/Lübeck (ots)". */
    boolean isWhole(String line) {
        if (line.length() > MAX_LENGTH || line.indexOf('(') <= 0) {
            return false;
        }
        Matcher alone = ALONE.matcher(line);
        return alone.matches() && (agencies.isSure(firstSign(alone.group(1))) || isSmall(alone.group(1)));
    }

    /** An agency, or a word of small letters as the sign of one; a party or firm stands behind a person's name. */
    private boolean isAgencySign(Matcher dateline) {
        String signs = dateline.group(2);
        String sign = firstSign(signs);
        if (agencies.isSure(sign) || isSmall(signs)) {
            return true;
        }
        String place = dateline.group(1);
        return place != null && known(place) && (agencies.isAgency(sign) || isCapitals(sign));
    }

    private String firstSign(String signs) {
        return agencies.isAgency(signs) ? signs : signs.split("\\s*[/,;]\\s*|\\s", 2)[0];
    }

    /** "(dnd)", "(dnd/bek)": words of small letters and no blanks between them. */
    private static boolean isSmall(String signs) {
        return SMALL.matcher(signs).matches();
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
