package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.metadata.DateExpressions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the sign below a text by its shape: agencies and authors' shorthand, "(dpa/abc)", "mit Material von dts", "Quelle:
 * AFP", "DM". The words beside the agencies stand in {@code conf/lexicon/interface-signs.tsv}. Thread-safe.
 */
final class Signs {
    /** Signs are looked for in so many characters at the end of a paragraph. */
    private static final int LONGEST_TAIL = 120;

    private static final int LONGEST_SIGN = 80;
    private static final Pattern BRACKET =
            Pattern.compile("[.!?…“”\"«»’‘]\\s*([(\\[]([^()\\[\\]]{1,60})[)\\]])\\.?\\s*$");
    private static final Pattern SLASHES = Pattern.compile("[.!?…“”\"«»](/\\p{L}{1,5}(?:/\\p{L}{1,5}){0,6})\\s*$");
    /** A word of four letters at least before the mark: "Co. KG" and "Dr. jur." end no sentence. */
    private static final Pattern OPEN = Pattern.compile(
            "(?:\\p{L}{4}[.!?…]|[.!?][“”\"«»)]|[“”\"«»)][.!?]|\\))\\s*(\\p{L}[^.!?…“”\"«»()]{0,59}(?:\\([^()]{2,30}\\))?)$");
    /** Behind a shorter word, only agencies are a sign: "… stehe aus. dpa/abc". */
    private static final Pattern OPEN_AGENCY = Pattern.compile("\\p{Ll}{2,3}[.!?]\\s+(\\p{L}[^.!?…“”\"«»()]{1,40})$");
    /** "Anna Muster und Ole Beispiel, dpa": behind a slash the person is a photographer. */
    private static final Pattern AUTHORS = Pattern.compile("(.{5,60}?),\\s*([\\p{L}-]{2,12})");

    private static final Pattern PARTS = Pattern.compile("\\s*(?:[/,;:&+|–()]|\\s-\\s|\\bund\\b)\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SHORT = Pattern.compile("-?\\p{L}{1,4}\\.?");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyäöü]", Pattern.CASE_INSENSITIVE);

    private final Agencies agencies;
    private final InterfacePhrases phrases;
    private final Set<String> connectors = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    private Signs(Agencies agencies, InterfacePhrases phrases) {
        this.agencies = agencies;
        this.phrases = phrases;
    }

    static Signs load(Path conf, InterfacePhrases phrases) {
        Signs signs = new Signs(Agencies.load(conf), phrases);
        Path file = conf.resolve("lexicon").resolve("interface-signs.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "word", "use").rows()) {
            switch (row.get("use")) {
                case "connector" -> signs.connectors.add(row.get("word"));
                case "source" -> signs.sources.add(row.get("word"));
                default ->
                    throw new ConfException(row.where() + ": '" + row.get("use") + "' is none of connector, source");
            }
        }
        Path given = conf.resolve("knowledge").resolve("first-names.tsv");
        TsvFile.read(given, "name", "ambiguous").rows().stream()
                .filter(row -> row.get("ambiguous").equals("no"))
                .forEach(row -> signs.firstNames.add(row.get("name")));
        return signs;
    }

    /** "(dpa)", "Quelle: AFP", "dpa/epo": names an agency, or says that agencies were used, and nothing else. */
    boolean namesAgency(String line) {
        String inside = unbracketed(line);
        return inside.length() <= LONGEST_SIGN && read(inside) == Kind.AGENCY;
    }

    /** Whether the last line of a text is a sign and nothing else: also "DM", "(sh)", "jk/ab". */
    boolean isLastLine(String line) {
        String inside = unbracketed(line);
        if (inside.isEmpty() || inside.length() > LONGEST_SIGN) {
            return false;
        }
        return switch (read(inside)) {
            case AGENCY -> true;
            case SHORTHAND -> inside.length() < line.length() || isCoined(inside);
            case NONE -> false;
        };
    }

    /**
     * Start of the sign behind the last sentence of a paragraph; -1 when there is none.
     *
     * @param last whether it is the last paragraph of the text, where signs stand without brackets and in capitals too
     */
    int tailStart(String paragraph, boolean last) {
        int from = Math.max(0, paragraph.length() - LONGEST_TAIL);
        String tail = paragraph.substring(from);
        Matcher slashes = SLASHES.matcher(tail);
        if (slashes.find()) {
            return from + slashes.start(1);
        }
        Matcher bracket = BRACKET.matcher(tail);
        if (bracket.find()) {
            return isBracketSign(bracket.group(2).strip(), last) ? from + bracket.start(1) : -1;
        }
        Matcher open = OPEN.matcher(tail);
        if (!last) {
            return -1;
        }
        if (open.find()) {
            return isOpenSign(open.group(1).strip()) ? from + open.start(1) : -1;
        }
        Matcher agency = OPEN_AGENCY.matcher(tail);
        return agency.find() && read(agency.group(1).strip()) == Kind.AGENCY ? from + agency.start(1) : -1;
    }

    private boolean isBracketSign(String inside, boolean last) {
        if (!DateExpressions.find(inside).isEmpty()) {
            return true;
        }
        return switch (read(inside)) {
            case AGENCY -> true;
            case SHORTHAND -> last || inside.equals(inside.toLowerCase(Locale.ROOT));
            case NONE -> isBylinePhrase(inside) || isAuthorsOfAgency(inside);
        };
    }

    /** Without brackets: "… sei klar. dpa/Tsp", "… sei klar. Anna Muster". */
    private boolean isOpenSign(String sign) {
        return switch (read(sign)) {
            case AGENCY -> true;
            case SHORTHAND -> isCoined(sign);
            case NONE ->
                isBylinePhrase(sign) || Bylines.isVonLine(sign) || (isPerson(sign) && phrases.find(sign) == null);
        };
    }

    private boolean isAuthorsOfAgency(String sign) {
        Matcher authors = AUTHORS.matcher(sign);
        return authors.matches() && isAgency(authors.group(2)) && Bylines.isNames(authors.group(1));
    }

    /** "Anna Muster", "Anna B. Muster": a known given name before one or two names. */
    private boolean isPerson(String sign) {
        String[] words = BLANKS.split(sign);
        return words.length <= 3 && firstNames.contains(words[0]) && Bylines.isNames(sign);
    }

    private boolean isBylinePhrase(String line) {
        InterfacePhrases.Hit hit = phrases.find(line);
        return hit != null && hit.kind() == SegmentKind.BYLINE;
    }

    /** A sign without a vowel, or of small letters with slashes, is no word that lost its sentence. */
    private static boolean isCoined(String sign) {
        return sign.indexOf('/') > 0 || !VOWEL.matcher(sign).find() || sign.equals(sign.toUpperCase(Locale.ROOT));
    }

    private enum Kind {
        AGENCY,
        SHORTHAND,
        NONE
    }

    private Kind read(String sign) {
        boolean agency = false;
        boolean pure = true;
        for (String part : PARTS.split(sign)) {
            if (part.isEmpty() || isAgency(part)) {
                agency |= !part.isEmpty();
                continue;
            }
            pure &= SHORT.matcher(part).matches() && !connectors.contains(part.toLowerCase(Locale.ROOT));
            String[] words = BLANKS.split(part);
            for (int i = 0; i < words.length; i++) {
                String word = words[i];
                String lower = word.toLowerCase(Locale.ROOT);
                boolean pair = i + 1 < words.length && isAgency(word + " " + words[i + 1]);
                if (pair || isAgency(word) || sources.contains(lower) || isCompound(word)) {
                    agency = true;
                    i += pair ? 1 : 0;
                } else if (!connectors.contains(strip(lower))
                        && !SHORT.matcher(word).matches()) {
                    return Kind.NONE;
                }
            }
        }
        if (agency) {
            return Kind.AGENCY;
        }
        return pure && !sign.isBlank() ? Kind.SHORTHAND : Kind.NONE;
    }

    /** "dpa-Material" */
    private boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && isAgency(word.substring(0, hyphen))
                && connectors.contains(word.substring(hyphen + 1).toLowerCase(Locale.ROOT));
    }

    private static String strip(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isAgency(String code) {
        return agencies.isSure(code);
    }

    private static String unbracketed(String line) {
        boolean brackets = line.length() > 2
                && (line.startsWith("(") && line.endsWith(")") || line.startsWith("[") && line.endsWith("]"));
        return brackets ? line.substring(1, line.length() - 1).strip() : line.strip();
    }
}
