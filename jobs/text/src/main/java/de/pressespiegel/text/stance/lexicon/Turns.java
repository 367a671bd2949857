package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fixed sequences of words, looked up by their first word. Filled once, then only read. */
public final class Turns {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /** Adds a turn, words separated by blanks, lower case. */
    public void add(String turn) {
        String[] words = turn.split(" ");
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words);
    }

    /** Number of words of the longest turn that starts at the token; 0 if none does. */
    public int at(TextView view, int t) {
        List<String[]> turns = byFirst.get(view.lower(t));
        int longest = 0;
        if (turns != null) {
            for (String[] words : turns) {
                if (words.length > longest && matches(view, t, words)) {
                    longest = words.length;
                }
            }
        }
        return longest;
    }

    /** Whether a turn starts anywhere in the stretch. */
    public boolean in(TextView view, int from, int to) {
        for (int t = from; t < to; t++) {
            if (at(view, t) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(TextView view, int t, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (t + i >= view.size() || !view.lower(t + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
