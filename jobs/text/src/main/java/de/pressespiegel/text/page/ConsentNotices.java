package de.pressespiegel.text.page;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the notices that sites show where an article should be: "Wir und unsere Partner speichern Cookies", "Bitte melden Sie
 * sich an". The words of {@code conf/lexicon/consent-words.tsv} fill them; an article about consent has them here and there,
 * does not address its reader, or quotes somebody. Thread-safe.
 */
public final class ConsentNotices {
    /** An article that ends in such a notice is longer, and most of it is something else. */
    private static final int LONGEST = 5000;

    /** Share of the letters that stand in sentences of a notice. */
    private static final double SHARE = 0.7;

    private static final int SENTENCES_AN_ADDRESS = 4;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern QUOTED = Pattern.compile("[„“”«»]");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|[Dd]u|[Dd]eine?[mnrs]?|[Dd]ir|[Dd]ich|[Uu]nsere?[mnrs]?|[Ww]ir|[Uu]ns|[Bb]itte)\\b");

    private final Set<String> words = new HashSet<>();

    private ConsentNotices() {}

    /** Loads the lists. */
    public static ConsentNotices load(Path conf) {
        ConsentNotices notices = new ConsentNotices();
        Path lexicon = conf.resolve("lexicon");
        TsvFile.read(lexicon.resolve("consent-words.tsv"), "word")
                .rows()
                .forEach(row -> notices.words.add(row.get("word")));
        for (TsvFile.Row row : TsvFile.read(lexicon.resolve("interface-words.tsv"), "word", "use")
                .rows()) {
            if (row.get("use").equals("offer")) {
                notices.words.add(row.get("word"));
            }
        }
        return notices;
    }

    /**
     * Whether a text is nothing but a notice.
     *
     * @param text the running text, without headline; blank when all of the notice was told from it already
     * @param rest what stands around it
     */
    public boolean isNotice(String text, String rest) {
        Tally own = tally(text);
        boolean addressed = own.addressed * SENTENCES_AN_ADDRESS >= own.sentences && own.addressed > 0;
        boolean addressedAround = !addressed && tally(rest).addressed > 0;
        boolean full = own.letters == 0 ? addressedAround : own.noticed > 0 && own.noticed >= SHARE * own.letters;
        return full
                && (addressed || addressedAround)
                && text.length() <= LONGEST
                && !QUOTED.matcher(text).find();
    }

    /** Letters and sentences of a text; those of notices, and of these the ones that address the reader. */
    private record Tally(int letters, int noticed, int sentences, int addressed) {}

    private Tally tally(String text) {
        int letters = 0;
        int noticed = 0;
        int sentences = 0;
        int addressed = 0;
        for (String sentence : SENTENCE.split(text.strip())) {
            boolean address = ADDRESS.matcher(sentence).find();
            long hits = hits(sentence);
            boolean notice = hits >= 2 || (hits == 1 && address);
            letters += sentence.length();
            sentences++;
            noticed += notice ? sentence.length() : 0;
            addressed += notice && address ? 1 : 0;
        }
        return new Tally(letters, noticed, sentences, addressed);
    }

    private long hits(String sentence) {
        return Arrays.stream(WORD.split(sentence.toLowerCase(Locale.ROOT)))
                .distinct()
                .filter(words::contains)
                .count();
    }
}
