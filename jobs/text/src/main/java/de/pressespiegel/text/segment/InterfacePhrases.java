package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of {@code conf/lexicon/interface-phrases.tsv} at the start of a line. A phrase with open end counts
 * only when what follows is short or the phrase is long enough to be sure, so that sentences that start with the same
 * words stay text.
 */
public final class InterfacePhrases {
    /** How much a phrase says about what follows. */
    public enum Reach {
        LINE,
        /** Also the short lines before it in its block: a teaser's "mehr". */
        BLOCK,
        LIST,
        REST
    }

    /** What a phrase says of its line. */
    public record Hit(SegmentKind kind, Reach reach, boolean wholeLine) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Hit whole;
        private @Nullable Hit open;
    }

    private static final String ANY_WORD = "*";
    private static final String NUMBER = "{NUMBER}";
    private static final String OPEN_END = "…";

    /** A paragraph may quote such a phrase; a line this short is made for it. */
    private static final int LONGEST_CONTAINER = 320;

    private final Node root = new Node();
    private final Map<String, Hit> contained = new LinkedHashMap<>();

    private InterfacePhrases() {}

    /** Loads the list. */
    public static InterfacePhrases load(Path conf) {
        InterfacePhrases phrases = new InterfacePhrases();
        Path file = conf.resolve("lexicon").resolve("interface-phrases.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "phrase", "kind", "reach").rows()) {
            try {
                phrases.add(
                        row.get("phrase"),
                        SegmentKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        Reach.valueOf(row.get("reach").toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new ConfException(
                        row.where() + ": kind has to be a segment kind and reach one of line, block, list, rest", e);
            }
        }
        return phrases;
    }

    private void add(String phrase, SegmentKind kind, Reach reach) {
        if (phrase.startsWith(OPEN_END)) {
            contained.put(" " + String.join(" ", lineWords(phrase)) + " ", new Hit(kind, reach, false));
            return;
        }
        boolean open = phrase.endsWith(OPEN_END);
        Node node = root;
        for (String word : words(open ? phrase.substring(0, phrase.length() - 1) : phrase)) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        Hit hit = new Hit(kind, reach, !open);
        if (open) {
            node.open = hit;
        } else {
            node.whole = hit;
        }
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.strip().split("[ ]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The most telling phrase that the line is or starts with; null when there is none. */
    @Nullable
    Hit find(String line) {
        if (line.length() > 500) {
            return null;
        }
        List<String> words = lineWords(line);
        Hit hit = words.isEmpty() ? null : find(root, words, 0, line);
        if (hit != null || line.length() > LONGEST_CONTAINER) {
            return hit;
        }
        String all = " " + String.join(" ", words) + " ";
        for (Map.Entry<String, Hit> phrase : contained.entrySet()) {
            if (all.contains(phrase.getKey())) {
                return phrase.getValue();
            }
        }
        return null;
    }

    private @Nullable Hit find(Node node, List<String> words, int at, String line) {
        if (at == words.size()) {
            return node.whole != null ? node.whole : node.open;
        }
        String word = words.get(at);
        Hit best = descend(node.next.get(word), words, at, line);
        if (best == null && Character.isDigit(word.charAt(0))) {
            best = descend(node.next.get(NUMBER), words, at, line);
        }
        if (best == null) {
            best = descend(node.next.get(ANY_WORD), words, at, line);
        }
        if (best == null && node.open != null && openEndCounts(words, at, line)) {
            return node.open;
        }
        return best;
    }

    private @Nullable Hit descend(@Nullable Node next, List<String> words, int at, String line) {
        return next == null ? null : find(next, words, at + 1, line);
    }

    /** One word says little unless a colon or dash follows; three and more say enough for a long line. */
    private static boolean openEndCounts(List<String> words, int fixed, String line) {
        int rest = words.size() - fixed;
        if (fixed >= 3) {
            return line.length() <= 400;
        }
        if (fixed == 2) {
            return line.length() <= 160 || separated(line, words.get(1));
        }
        return (separated(line, words.get(0)) && line.length() <= 250)
                || (rest <= 3 && !line.endsWith(".") && !line.endsWith(","));
    }

    /** Whether {@code : – | >} follows the word's first occurrence. */
    private static boolean separated(String line, String word) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(word);
        if (at < 0) {
            return false;
        }
        int i = at + word.length();
        while (i < line.length() && Paragraphs.isBlank(line.charAt(i))) {
            i++;
        }
        return i < line.length() && ":–—‒|>»›+".indexOf(line.charAt(i)) >= 0;
    }

    /** Lower-case words; all punctuation except {@code © /} counts as a blank. */
    private static List<String> lineWords(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean part = Character.isLetterOrDigit(c) || c == '_';
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (c == '©' || c == '/') {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }
}
