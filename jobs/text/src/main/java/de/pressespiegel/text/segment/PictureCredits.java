package de.pressespiegel.text.segment;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds picture credits: "Foto: Name/dpa", "© Agentur", "(Name, Agentur Foto über AP)", "(Archivbild)". */
public final class PictureCredits {
    private static final int MAX_CREDIT = 90;
    /** Credits are looked for in so many characters at the end of a line, which may be a whole book. */
    private static final int LONGEST_TAIL = 600;

    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{2,120})[)\\]]\\s*$");
    private static final Pattern COPYRIGHT = Pattern.compile("©\\s*(?!\\d{4})\\S.{0,80}$");
    private static final Pattern PARTS = Pattern.compile("\\s*[/|]\\s*");
    private static final int LONGEST_CAPTION = 250;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final Pattern label;
    private final Pattern sourceLabel;
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private PictureCredits(TsvFile file) {
        List<String> words = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (TsvFile.Row row : file.rows()) {
            String word = row.get("word");
            switch (row.get("use")) {
                case "label" -> words.add(word);
                case "source" -> sources.add(word);
                case "agency" -> agencies.add(word.toLowerCase(Locale.ROOT));
                default -> notes.add(word.toLowerCase(Locale.ROOT));
            }
        }
        words.forEach(word -> labels.add(word.toLowerCase(Locale.ROOT)));
        label = labelPattern(words);
        sourceLabel = labelPattern(sources);
    }

    static PictureCredits load(Path conf) {
        return new PictureCredits(
                TsvFile.read(conf.resolve("lexicon").resolve("interface-credits.tsv"), "word", "use"));
    }

    private static Pattern labelPattern(List<String> words) {
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
        String any = String.join("|", words.stream().map(Pattern::quote).toList());
        return Pattern.compile("(?<![\\p{L}-])(?:" + any + ")\\s{0,3}[:©]\\s*(?=\\S)");
    }

    /** Whether a lower-case word is the name of an agency. */
    boolean isAgency(String word) {
        return agencies.contains(word);
    }

    /** Whether a line is a credit and nothing else: an agency, and names beside it, as in "APA / Vorname Name". */
    boolean isCredit(String line) {
        if (line.length() > MAX_CREDIT) {
            return false;
        }
        boolean agency = false;
        for (String part : PARTS.split(line.strip())) {
            boolean isAgency = agencies.contains(part.strip().toLowerCase(Locale.ROOT));
            agency |= isAgency;
            if (!isAgency && !isNames(part)) {
                return false;
            }
        }
        return agency && PARTS.matcher(line).find();
    }

    /** Where the credit at the end of a line begins; -1 when there is none. */
    public int creditStart(String line) {
        int from = Math.max(0, line.length() - LONGEST_TAIL);
        int start = creditStartIn(line.substring(from));
        return start < 0 ? -1 : from + start;
    }

    private int creditStartIn(String line) {
        int labelled = labelled(line, label, false);
        if (labelled >= 0) {
            return labelled;
        }
        int source = labelled(line, sourceLabel, true);
        if (source >= 0) {
            return source;
        }
        Matcher bracket = BRACKET.matcher(line);
        if ((line.indexOf(')') >= 0 || line.indexOf(']') >= 0)
                && bracket.find()
                && (isLabelCredit(bracket.group(1))
                        || (line.length() <= LONGEST_CAPTION && isNote(bracket.group(1)))
                        || (line.length() <= LONGEST_CAPTION && isNamedCredit(bracket.group(1))))) {
            return bracket.start();
        }
        int bar = line.lastIndexOf(" | ");
        if (bar > 0 && (isCredit(line.substring(bar + 3)) || hasAgency(line.substring(bar + 3), MAX_CREDIT))) {
            return bar;
        }
        Matcher copyright = COPYRIGHT.matcher(line);
        return line.indexOf('©') >= 0 && copyright.find() ? copyright.start() : -1;
    }

    /** Whether a line starts with a credit and goes on with the caption: "Foto: dpa – Fischer im Hafen." */
    boolean startsWithCredit(String line) {
        Matcher matcher = label.matcher(line);
        if (line.length() > 400 || !matcher.lookingAt()) {
            return false;
        }
        String behind = line.substring(matcher.end());
        int dash = behind.indexOf(" – ") >= 0 ? behind.indexOf(" – ") : behind.indexOf(" - ");
        return hasAgency(behind, MAX_CREDIT) || (dash > 0 && dash <= MAX_CREDIT && isNames(behind.substring(0, dash)));
    }

    /** Whether "Quelle: …" stands there, in brackets or not, by which texts name their source as well as pictures do. */
    boolean namesSource(String line, int at) {
        int from = at >= 0 && at < line.length() && "([".indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
        return from >= 0
                && sourceLabel.matcher(line).region(from, line.length()).lookingAt();
    }

    private int labelled(String line, Pattern pattern, boolean agencyNeeded) {
        if (line.indexOf(':') < 0 && line.indexOf('©') < 0) {
            return -1;
        }
        Matcher matcher = pattern.matcher(line);
        int found = -1;
        while (matcher.find()) {
            String behind = line.substring(matcher.end());
            boolean agency = hasAgency(behind, MAX_CREDIT);
            if (behind.length() <= MAX_CREDIT && (agency || (!agencyNeeded && isNames(behind)))) {
                found = matcher.start();
                break;
            }
        }
        return found;
    }

    private boolean isNote(String inside) {
        return notes.contains(inside.toLowerCase(Locale.ROOT).strip());
    }

    private boolean isLabelCredit(String inside) {
        boolean labelled = false;
        boolean named = false;
        for (String word : WORDS.split(inside.toLowerCase(Locale.ROOT))) {
            labelled |= labels.contains(word);
            named |= !labels.contains(word);
        }
        // "(Video)" behind a headline names nobody
        return labelled && named && (isNames(inside) || hasAgency(inside, inside.length()));
    }

    /** "Vorname Name/AP": a person's name at least beside the agency, for authors' signs are shorter. */
    private boolean isNamedCredit(String inside) {
        return isCredit(inside)
                && Arrays.stream(PARTS.split(inside))
                        .anyMatch(part -> part.strip().matches("\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*)+"));
    }

    private boolean hasAgency(String text, int within) {
        String lower = text.substring(0, Math.min(within, text.length())).toLowerCase(Locale.ROOT);
        for (String part : lower.split("[/,;|()–—]| - |\\bvia\\b|\\büber\\b")) {
            String name = part.strip();
            if (agencies.contains(name) || (name.indexOf(' ') > 0 && agencies.contains(lastWord(name)))) {
                return true;
            }
        }
        return false;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** At most eight words, nearly all capitalised, no sentence end. */
    private static boolean isNames(String text) {
        String stripped = text.strip();
        int words = 0;
        int lower = 0;
        for (String word : WORDS.split(stripped)) {
            if (!word.isEmpty()) {
                words++;
                lower += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 1 && words <= 8 && lower <= 1 && !stripped.endsWith(".") && !stripped.endsWith("?");
    }
}
