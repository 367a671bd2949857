package de.pressespiegel.text.segment;

import de.pressespiegel.text.metadata.DateExpressions;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows author lines by their shape: "Von Vorname Name, Ort", "Vorname Name", and the "(dpa/abc)" behind a text. */
public final class Bylines {
    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}’'.-]*|von|van|der|de|den|zu|zur|vom|di|da|del|al|bin|el|la|le|ter|ten|y)";
    private static final String NAME = "\\p{Lu}[\\p{L}’'.-]*(?:\\s+" + NAME_WORD + "){1,4}";
    private static final String JOIN = "\\s*(?:,|;|/|&|\\||\\s+und\\s|\\s+and\\s|\\s+sowie\\s)\\s*";
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:" + JOIN + "(?:" + NAME + "|\\p{Lu}[\\p{L}-]+))*");
    private static final Pattern VON = Pattern.compile(
            "(?:Von|VON|By|BY|Text|Interview|Autor|Autorin|Autoren)(?::\\s*|\\s+)(?:(?:unser\\w* )?\\w*[kK]orrespondent\\w*\\s+)?\\p{Lu}[\\p{L}’'.-]*(?:\\s+"
                    + NAME_WORD + "){0,4}(?:" + JOIN + "(?:in\\s+)?(?:" + NAME
                    + "|\\p{Lu}[\\p{L}-]+))*(?:\\s+in\\s+\\p{Lu}\\p{L}+)?");
    private static final Pattern TAIL = Pattern.compile("[.!?…“”\"«»’‘]\\s*(\\(([^()]{1,60})\\))\\s*$");
    private static final Pattern SHORT_SIGN = Pattern.compile("[\\p{L}]{1,4}");

    private Bylines() {}

    /** "Von …" with names only behind it. */
    public static boolean isVonLine(String line) {
        return line.length() <= 140 && VON.matcher(line).matches();
    }

    /** Names of persons and nothing else; only its place on the page tells it from other capitalised words. */
    public static boolean isNames(String line) {
        return line.length() <= 120 && NAMES.matcher(line).matches();
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

    /**
     * Start of the author's sign in brackets behind the last sentence; -1 for none.
     *
     * @param isAgency whether a lower-case word is the name of an agency
     */
    static int tailStart(String paragraph, Predicate<String> isAgency) {
        Matcher matcher = TAIL.matcher(paragraph);
        return matcher.find() && isSign(matcher.group(2), isAgency) ? matcher.start(1) : -1;
    }

    private static boolean isSign(String inside, Predicate<String> isAgency) {
        if (!DateExpressions.find(inside).isEmpty()) {
            return true;
        }
        boolean allShort = true;
        boolean agency = false;
        for (String part : inside.split("[/,;\\s]+")) {
            String lower = part.toLowerCase(Locale.ROOT);
            agency |= isAgency.test(lower);
            allShort &= isAgency.test(lower) || SHORT_SIGN.matcher(part).matches();
        }
        boolean lowerCase = inside.equals(inside.toLowerCase(Locale.ROOT));
        return allShort && (agency || lowerCase);
    }
}
