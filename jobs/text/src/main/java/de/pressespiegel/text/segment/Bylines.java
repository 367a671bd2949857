package de.pressespiegel.text.segment;

import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.metadata.FoundDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Knows author lines by their shape: "Von Vorname Name, Ort", "Vorname Name". */
public final class Bylines {
    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}’'.-]*|von|van|der|de|den|zu|zur|vom|di|da|del|al|bin|el|la|le|ter|ten|y)";
    private static final String NAME = "\\p{Lu}[\\p{L}’'.-]*(?:\\s+" + NAME_WORD + "){1,4}";
    private static final String JOIN = "\\s*(?:,|;|/|&|\\||\\s+und\\s|\\s+and\\s|\\s+sowie\\s)\\s*";
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:" + JOIN + "(?:" + NAME + "|\\p{Lu}[\\p{L}-]+))*");
    private static final Pattern VON = Pattern.compile(
            "(?:[Vv]on|VON|By|BY|Text|Interview|Autor|Autorin|Autoren)(?::\\s*|\\s+)(?:(?:unser\\w* )?\\w*[kK]orrespondent\\w*\\s+)?\\p{Lu}[\\p{L}’'.-]*(?:\\s+"
                    + NAME_WORD + "){0,4}(?:" + JOIN + "(?:in\\s+)?(?:" + NAME
                    + "|\\p{Lu}[\\p{L}-]+))*(?:\\s+in\\s+\\p{Lu}\\p{L}+)?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s|,;/•·–—-]+$");
    /** What each of several authors did. */
    private static final Pattern PART =
            Pattern.compile("\\s*\\((?:Text|Texte|Foto|Fotos|Bild|Bilder|Video|Grafik|Protokoll|Interview)\\)");

    private static final Pattern SHORT_SIGN = Pattern.compile("[\\p{L}]{1,4}");

    private Bylines() {}

    /** "Von …" with names only behind it. */
    public static boolean isVonLine(String line) {
        return line.length() <= 140
                && VON.matcher(PART.matcher(line).replaceAll("")).matches();
    }

    /**
     * "Von dpa, AFP, mk": agencies and signs, one agency at least.
     *
     * @param isAgency whether a lower-case word is the name of an agency
     */
    static boolean isVonSigns(String line, Predicate<String> isAgency) {
        if (line.length() > 80 || !line.toLowerCase(Locale.ROOT).startsWith("von ")) {
            return false;
        }
        boolean agency = false;
        for (String part : line.substring(4).split("\\s*(?:[,/;&]|\\bund\\b)\\s*")) {
            boolean isAgencyPart = isAgency.test(part.strip().toLowerCase(Locale.ROOT));
            agency |= isAgencyPart;
            if (!isAgencyPart && !SHORT_SIGN.matcher(part.strip()).matches() && !isNames(part.strip())) {
                return false;
            }
        }
        return agency;
    }

    /** Names of persons and nothing else; only its place on the page tells it from other capitalised words. */
    public static boolean isNames(String line) {
        return line.length() <= 120 && NAMES.matcher(line).matches();
    }

    /** End of the names in a line of names and a date ("Vorname Name  10.05.2025 | 22:14"); -1 for other lines. */
    static int namesBeforeDate(String line) {
        if (line.length() > 120) {
            return -1;
        }
        List<FoundDate> dates = DateExpressions.find(line);
        if (dates.size() != 1 || line.length() - dates.get(0).end() > 8) {
            return -1;
        }
        String before =
                SEPARATOR.matcher(line.substring(0, dates.get(0).start())).replaceFirst("");
        return isNames(before) || isVonLine(before) ? before.length() : -1;
    }

    /** End of a "Von …" that is glued to the text behind it ("Von Anna Muster, BerlinDie Regierung"); -1 for none. */
    static int gluedVonEnd(String paragraph) {
        if (!paragraph.startsWith("Von ") && !paragraph.startsWith("VON ")) {
            return -1;
        }
        int limit = Math.min(paragraph.length() - 1, 140);
        for (int i = 5; i < limit; i++) {
            if (Character.isLowerCase(paragraph.charAt(i)) && Character.isUpperCase(paragraph.charAt(i + 1))) {
                return isVonLine(paragraph.substring(0, i + 1)) ? i + 1 : -1;
            }
        }
        return -1;
    }
}
