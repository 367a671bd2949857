package de.pressespiegel.text.segment;

/** Finds a topic line that lost its line break and is glued to the headline: "GeopolitikAnnäherung bietet Chance". */
final class Kickers {
    private static final int MAX_KICKER = 45;

    private Kickers() {}

    /** Where the headline begins behind a glued kicker; 0 when nothing is glued. */
    static int gluedEnd(String line) {
        int limit = Math.min(MAX_KICKER, line.length() - 2);
        for (int i = 3; i < limit; i++) {
            if (isGlue(line, i) && words(line.substring(0, i)) <= 4 && words(line.substring(i)) >= 3) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isGlue(String line, int i) {
        char before = line.charAt(i - 1);
        char at = line.charAt(i);
        char behind = line.charAt(i + 1);
        if (at == '„' || at == '»' || (at == '«' && behind != ' ')) {
            return Character.isLowerCase(before);
        }
        if (!Character.isUpperCase(at)) {
            return false;
        }
        int wordStart = i;
        while (wordStart > 0 && Character.isLetter(line.charAt(wordStart - 1))) {
            wordStart--;
        }
        if (Character.isLowerCase(before)) {
            // "LehrerInnen" is one word; "McDonald" and "iPhone" have shorter first parts
            return i - wordStart >= 4 && Character.isLetter(behind) && !line.startsWith("Innen", i);
        }
        return Character.isUpperCase(before)
                && Character.isLowerCase(behind)
                && i - wordStart >= 4
                && allCapitals(line, wordStart, i);
    }

    private static boolean allCapitals(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
