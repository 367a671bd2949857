package de.pressespiegel.text.name.tagging;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.knowledge.NameTrie;
import de.pressespiegel.text.token.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Longest matches of known names in a sentence, from left to right. */
public final class KnownNames {
    private KnownNames() {}

    /**
     * One match.
     *
     * @param first first form
     * @param end behind the last form
     * @param readings what it can mean, best first
     */
    public record Match(int first, int end, List<NameReading> readings) {
        /** The best reading. */
        public NameReading best() {
            return readings.get(0);
        }
    }

    /** The matches of all sentences, counted from the beginning of the document. */
    public static List<Match> find(List<Sentence> sentences, Form[] forms) {
        List<Match> matches = new ArrayList<>();
        for (Sentence sentence : sentences) {
            find(forms, sentence.firstToken(), sentence.endToken(), matches);
        }
        return matches;
    }

    /** Appends the matches of forms first..end. */
    public static void find(Form[] forms, int first, int end, List<Match> out) {
        int i = first;
        while (i < end) {
            NameTrie.Node node = forms[i].names();
            Match longest = null;
            int j = i;
            while (node != null) {
                j++;
                if (!node.readings().isEmpty()) {
                    longest = new Match(i, j, node.readings());
                }
                if (j >= end || !node.goesOn()) {
                    break;
                }
                NameTrie.Node next = node.next(forms[j].text());
                node = next == null ? node.next(forms[j].key()) : next;
            }
            if (longest != null) {
                out.add(longest);
                i = longest.end();
            } else {
                i++;
            }
        }
    }

    /** Writes for each form of a match its position and kind, as the sequence model sees them. */
    static void mark(Match match, int shift, int[] known) {
        int kind = kind(match.best());
        int length = match.end() - match.first();
        for (int i = match.first(); i < match.end(); i++) {
            int position = length == 1 ? 0 : i == match.first() ? 1 : i == match.end() - 1 ? 3 : 2;
            known[i - shift] = 1 + kind * 4 + position;
        }
    }

    private static int kind(NameReading reading) {
        if (reading.demonym() || reading.form() == MentionForm.ROLE) {
            return 0;
        }
        int base = typeKind(reading.entity().entityType(), reading.metonym());
        return reading.weak() ? base + 7 : base;
    }

    private static int typeKind(EntityType type, boolean metonym) {
        if (metonym) {
            return 1;
        }
        return switch (type) {
            case PERSON -> 2;
            case COUNTRY -> 3;
            case PLACE -> 4;
            case ORGANISATION, GOVERNMENT_BODY -> 5;
            case MEDIA -> 6;
            case EVENT, DEMONYM_GROUP -> 7;
        };
    }
}
