package de.pressespiegel.text.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How a scraper, an archive or a careless hand spoils a text. */
enum Mutilation {
    NONE {
        @Override
        String apply(String text, Random random) {
            return text;
        }
    },
    CUT {
        @Override
        String apply(String text, Random random) {
            int a = random.nextInt(text.length() + 1);
            int b = random.nextInt(text.length() + 1);
            return text.substring(Math.min(a, b), Math.max(a, b));
        }
    },
    WORDS_SHUFFLED {
        @Override
        String apply(String text, Random random) {
            List<String> words = words(text);
            Collections.shuffle(words, random);
            return String.join(" ", words);
        }
    },
    WORDS_LOST {
        @Override
        String apply(String text, Random random) {
            List<String> words = words(text);
            words.removeIf(word -> random.nextInt(4) == 0);
            return String.join(" ", words);
        }
    },
    WORDS_DOUBLED {
        @Override
        String apply(String text, Random random) {
            List<String> doubled = new ArrayList<>();
            for (String word : words(text)) {
                doubled.addAll(Collections.nCopies(random.nextInt(4) == 0 ? 2 : 1, word));
            }
            return String.join(" ", doubled);
        }
    },
    MARKS_MIXED {
        @Override
        String apply(String text, Random random) {
            return eachMark(text, random, mark -> MARKS.charAt(random.nextInt(MARKS.length())) + "");
        }
    },
    MARKS_LOST {
        @Override
        String apply(String text, Random random) {
            return eachMark(text, random, mark -> random.nextInt(2) == 0 ? "" : mark);
        }
    },
    MARKS_STREWN {
        @Override
        String apply(String text, Random random) {
            StringBuilder strewn = new StringBuilder(text);
            for (int i = 0; i < 1 + text.length() / 30; i++) {
                strewn.insert(random.nextInt(strewn.length() + 1), MARKS.charAt(random.nextInt(MARKS.length())));
            }
            return strewn.toString();
        }
    },
    BLANKS_LOST {
        @Override
        String apply(String text, Random random) {
            return eachChar(text, c -> c == ' ' && random.nextInt(3) == 0 ? "" : c + "");
        }
    },
    LINES_BROKEN {
        @Override
        String apply(String text, Random random) {
            return eachChar(text, c -> c == ' ' && random.nextInt(5) == 0 ? "\n" : c + "");
        }
    },
    CASE_TURNED {
        @Override
        String apply(String text, Random random) {
            return eachChar(text, c -> (random.nextInt(8) == 0 ? Character.toUpperCase(c) : c) + "");
        }
    };

    private static final String MARKS = "„“”\"«»‚‘'’,.;:!?()[]–-…/";

    /** The spoilt text. */
    abstract String apply(String text, Random random);

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.split(" ")));
    }

    private static String eachMark(String text, Random random, UnaryOperator<String> change) {
        return eachChar(text, c -> MARKS.indexOf(c) >= 0 && random.nextInt(2) == 0 ? change.apply(c + "") : c + "");
    }

    private static String eachChar(String text, Function<Character, String> change) {
        StringBuilder changed = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            changed.append(change.apply(c));
        }
        return changed.toString();
    }
}
