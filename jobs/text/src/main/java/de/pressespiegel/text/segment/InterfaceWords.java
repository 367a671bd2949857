package de.pressespiegel.text.segment;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.metadata.FoundDate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of {@code conf/lexicon/interface-words.tsv}: lines made of nothing else are buttons, menus or date lines; short
 * sentences that have two of the words of offers address the reader to sell something.
 */
final class InterfaceWords {
    private static final int MAX_WORDS = 16;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int LONGEST_OFFER = 320;
    private static final int SHORT_OFFER = 60;
    private static final Pattern QUOTED = Pattern.compile("[„“”\"«»]");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|[Dd]u|[Dd]ein|[Dd]eine|[Dd]einen|[Dd]einem|[Dd]ir|[Dd]ich|[Uu]nser|[Uu]nsere|[Uu]nseren|[Uu]nserem|[Uu]nserer|[Ww]ir|[Jj]etzt)\\b");
    private static final Pattern BOX = Pattern.compile("\\[[^\\[\\]]{12,}]\\.?");
    private static final Pattern LINK = Pattern.compile("\\bhier\\b|\\p{L}\\.(?:de|com|net|org|at|ch|example)\\b");
    private static final Pattern READER = Pattern.compile("\\b(?:uns|[Hh]ier)\\b");
    private static final int LONGEST_WALL = 2500;
    private static final int CONSENT_WORDS = 4;
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b");

    private final Set<String> buttons = new HashSet<>();
    private final Set<String> dateWords = new HashSet<>();
    private final Set<String> navigation = new HashSet<>();
    private final Set<String> offers = new HashSet<>();

    private final Set<String> consent = new HashSet<>();

    private InterfaceWords() {}

    static InterfaceWords load(Path conf) {
        InterfaceWords words = new InterfaceWords();
        Path file = conf.resolve("lexicon").resolve("interface-words.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "word", "use").rows()) {
            switch (row.get("use")) {
                case "interface" -> words.buttons.add(row.get("word"));
                case "date" -> words.dateWords.add(row.get("word"));
                case "navigation" -> {
                    words.navigation.add(row.get("word"));
                    words.buttons.add(row.get("word"));
                }
                case "offer" -> words.offers.add(row.get("word"));
                case "consent" -> words.consent.add(row.get("word"));
                default ->
                    throw new ConfException(row.where() + ": '" + row.get("use")
                            + "' is none of interface, navigation, date, offer, consent");
            }
        }
        return words;
    }

    /** Whether the line opens or ends a page's menu. */
    boolean isNavigation(String line) {
        return line.length() <= 40
                && Arrays.stream(WORD.split(line.toLowerCase(Locale.ROOT)))
                        .allMatch(word -> word.isEmpty() || navigation.contains(word));
    }

    /**
     * Whether a short sentence offers the reader something the page sells: it addresses the reader or speaks of the page as
     * "unser", and speaks of newsletters, subscriptions, consent. Reported speech has quotation marks and is left alone.
     */
    boolean isOffer(String line) {
        if (line.length() > LONGEST_OFFER
                || QUOTED.matcher(line).find()
                || !ADDRESS.matcher(line).find()) {
            return false;
        }
        long hits = countOf(line, offers);
        return hits >= 2 || (hits == 1 && line.length() <= SHORT_OFFER);
    }

    /**
     * Whether a paragraph in square brackets speaks to the reader, links or offers something: "[Alle Folgen finden Sie hier.]".
     * What an editor put into square brackets for the text's own sake does none of this.
     */
    boolean isBox(String line) {
        return BOX.matcher(line).matches()
                && (ADDRESS.matcher(line).find() || LINK.matcher(line).find() || countOf(line, offers) > 0);
    }

    /**
     * Whether these paragraphs are a dialogue that asks for consent and not an article: short, without quoted speech, most
     * of them about cookies, advertising and data, and they speak to the reader.
     */
    boolean isConsentWall(List<String> paragraphs) {
        String all = String.join("\n", paragraphs);
        if (paragraphs.isEmpty()
                || all.length() > LONGEST_WALL
                || QUOTED.matcher(all).find()) {
            return false;
        }
        boolean addressed = ADDRESS.matcher(all).find() || READER.matcher(all).find();
        long about =
                paragraphs.stream().filter(text -> countOf(text, consent) > 0).count();
        return addressed && about * 3 >= paragraphs.size() * 2L && countOf(all, consent) >= CONSENT_WORDS;
    }

    private static long countOf(String line, Set<String> words) {
        return Arrays.stream(WORD.split(line.toLowerCase(Locale.ROOT)))
                .distinct()
                .filter(words::contains)
                .count();
    }

    /** Whether the line has only words of buttons and menus. */
    boolean isButtons(String line) {
        int words = 0;
        int named = 0;
        Iterator<String> all = WORD.splitAsStream(line.toLowerCase(Locale.ROOT)).iterator();
        while (all.hasNext()) {
            String word = all.next();
            if (!word.isEmpty()) {
                words++;
                named += buttons.contains(word) ? 1 : 0;
                if (words > MAX_WORDS || !(buttons.contains(word) || isNumber(word) || dateWords.contains(word))) {
                    return false;
                }
            }
        }
        // a number alone is a count of comments or a page
        return words > 0 && (named > 0 || isNumber(line.strip()));
    }

    /** Whether the line has a date or time and hardly anything else than the words that stand beside one. */
    boolean isDateLine(String line) {
        if (line.length() > 160) {
            return false;
        }
        List<FoundDate> dates = DateExpressions.find(line);
        StringBuilder rest = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.replace(dates.get(i).start(), dates.get(i).end(), " ");
        }
        boolean time = TIME.matcher(rest).find();
        if (dates.isEmpty() && !time) {
            return false;
        }
        int other = 0;
        for (String word : WORD.split(TIME.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT))) {
            other += word.isEmpty() || word.equals("-") || dateWords.contains(word) || isNumber(word) ? 0 : 1;
        }
        return other == 0 || (!dates.isEmpty() && other == 1 && line.length() <= 60);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
