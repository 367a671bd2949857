package de.pressespiegel.text.name.tagging;

import java.util.Arrays;
import java.util.List;

/** Labels a sentence by the most probable sequence (Viterbi). Not thread-safe: one for each thread, buffers are reused. */
public final class SentenceTagger {
    /** A capitalised word that no list and no dictionary has is a person more often than in the training sentences. */
    private static final float NEW_WORD_BONUS = 0.8f;

    /** A word that is a surname and nothing else is a person even where the sentence around it is unusual. */
    private static final float SURNAME_BONUS = 1.5f;

    private static final int EVERYDAY = Traits.NOUN | Traits.COMMON | Traits.PLACE | Traits.VERB | Traits.ADJECTIVE;

    private final SequenceModel model;
    private final int[] rows = new int[ContextFeatures.MAX];
    private int capacity;
    private float[] emissions = new float[0];
    private float[] best = new float[0];
    private byte[] back = new byte[0];
    private int[] known = new int[0];
    /** Sums over the tokens before a position of what they say to tokens behind them. */
    private float[] spokenForward = new float[0];

    private float[] spokenBackward = new float[0];

    public SentenceTagger(SequenceModel model) {
        this.model = model;
    }

    /**
     * A stretch that the model takes for a name.
     *
     * @param first first form
     * @param end behind the last form
     * @param margin how far its labels' scores lie above "outside" on average; larger is surer
     */
    public record Tagged(int first, int end, NameClass nameClass, double margin) {}

    /** Appends the names of forms 0..n of a sentence; matches count from {@code shift}. */
    public void tag(
            Form[] forms, int n, boolean[] initial, List<KnownNames.Match> matches, int shift, List<Tagged> out) {
        reserve(n);
        Arrays.fill(known, 0, n, 0);
        for (KnownNames.Match match : matches) {
            KnownNames.mark(match, shift, known);
        }
        score(forms, n, initial);
        int label = viterbi(n);
        collect(n, label, out);
    }

    private void reserve(int n) {
        if (n > capacity) {
            capacity = Math.max(n, 2 * capacity);
            emissions = new float[capacity * Labels.COUNT];
            best = new float[capacity * Labels.COUNT];
            back = new byte[capacity * Labels.COUNT];
            known = new int[capacity];
            spokenForward = new float[(capacity + 1) * Labels.COUNT];
            spokenBackward = new float[(capacity + 1) * Labels.COUNT];
        }
    }

    private void score(Form[] forms, int n, boolean[] initial) {
        Arrays.fill(emissions, 0, n * Labels.COUNT, 0f);
        sum(forms, n, FormFeatures.BEFORE, spokenForward);
        sum(forms, n, FormFeatures.BEHIND, spokenBackward);
        for (int i = 0; i < n; i++) {
            int at = i * Labels.COUNT;
            for (int offset = 0; offset < FormFeatures.OFFSETS; offset++) {
                int j = i + offset - 2;
                if (j >= 0 && j < n) {
                    float[] scores = forms[j].scores(offset);
                    for (int label = 0; label < Labels.COUNT; label++) {
                        emissions[at + label] += scores[label];
                    }
                }
            }
            addRange(spokenForward, Math.max(0, i - FormFeatures.REACH), i, at);
            addRange(spokenBackward, i + 1, Math.min(n, i + 1 + FormFeatures.REACH), at);
            if (newWord(forms[i].traits())) {
                emissions[at + Labels.begin(NameClass.PER)] += NEW_WORD_BONUS;
            }
            if (surname(forms[i].traits())) {
                emissions[at + Labels.begin(NameClass.PER)] += SURNAME_BONUS;
            }
            int count = ContextFeatures.rows(forms, n, known, initial, i, rows);
            for (int k = 0; k < count; k++) {
                model.add(rows[k], emissions, at);
            }
        }
    }

    private static void sum(Form[] forms, int n, int place, float[] sums) {
        Arrays.fill(sums, 0, Labels.COUNT, 0f);
        for (int i = 0; i < n; i++) {
            float[] scores = forms[i].scores(place);
            int at = i * Labels.COUNT;
            for (int label = 0; label < Labels.COUNT; label++) {
                sums[at + Labels.COUNT + label] = sums[at + label] + scores[label];
            }
        }
    }

    private void addRange(float[] sums, int from, int to, int at) {
        if (from < to) {
            for (int label = 0; label < Labels.COUNT; label++) {
                emissions[at + label] += sums[to * Labels.COUNT + label] - sums[from * Labels.COUNT + label];
            }
        }
    }

    private static boolean surname(Traits traits) {
        return traits.any(Traits.SURNAME | Traits.KNOWN_SURNAME) && !traits.any(EVERYDAY | Traits.UPPER);
    }

    private static boolean newWord(Traits traits) {
        return traits.any(Traits.UNKNOWN) && traits.any(Traits.CAPITAL) && !traits.any(Traits.COMPOUND | Traits.HYPHEN);
    }

    private int viterbi(int n) {
        int last = Labels.OUTSIDE;
        for (int i = 0; i < n; i++) {
            last = Labels.OUTSIDE;
            for (int label = 0; label < Labels.COUNT; label++) {
                float top = Float.NEGATIVE_INFINITY;
                int from = Labels.OUTSIDE;
                if (i == 0) {
                    top = Labels.allowed(-1, label) ? model.transition(Labels.COUNT, label) : top;
                } else {
                    for (int previous = 0; previous < Labels.COUNT; previous++) {
                        float score = best[(i - 1) * Labels.COUNT + previous] + model.transition(previous, label);
                        if (Labels.allowed(previous, label) && score > top) {
                            top = score;
                            from = previous;
                        }
                    }
                }
                int at = i * Labels.COUNT + label;
                best[at] = top + emissions[at];
                back[at] = (byte) from;
                if (best[at] > best[i * Labels.COUNT + last]) {
                    last = label;
                }
            }
        }
        return last;
    }

    private void collect(int n, int lastLabel, List<Tagged> out) {
        int position = out.size();
        int label = lastLabel;
        int end = -1;
        double margin = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (label != Labels.OUTSIDE) {
                end = end < 0 ? i + 1 : end;
                margin += emissions[i * Labels.COUNT + label] - emissions[i * Labels.COUNT];
                if (Labels.begins(label)) {
                    out.add(position, new Tagged(i, end, Labels.nameClass(label), margin / (end - i)));
                    end = -1;
                    margin = 0;
                }
            }
            label = back[i * Labels.COUNT + label];
        }
    }
}
