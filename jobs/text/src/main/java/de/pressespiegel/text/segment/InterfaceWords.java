package de.pressespiegel.text.segment;

import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.metadata.FoundDate;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code conf/lexicon/interface-words.tsv}: lines made of nothing else are buttons, menus or date lines. */
final class InterfaceWords {
    private static final int MAX_WORDS = 16;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b");

    private final Set<String> buttons = new HashSet<>();
    private final Set<String> dateWords = new HashSet<>();

    private InterfaceWords() {}

    static InterfaceWords load(Path conf) {
        InterfaceWords words = new InterfaceWords();
        Path file = conf.resolve("lexicon").resolve("interface-words.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "word", "use").rows()) {
            (row.get("use").equals("date") ? words.dateWords : words.buttons).add(row.get("word"));
        }
        return words;
    }

    /** Whether the line has only words of buttons and menus. */
    boolean isButtons(String line) {
        int words = 0;
        int hits = 0;
        for (String word : WORD.split(line.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words++;
                hits += buttons.contains(word) || isNumber(word) ? 1 : 0;
            }
        }
        return words > 0 && words <= MAX_WORDS && hits == words && !isNumber(line.strip());
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
