package de.pressespiegel.text.name.tagging;

import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.knowledge.NameTrie;
import de.pressespiegel.text.morphology.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can be said about a word form without its context; made once and shared. */
public final class Form {
    private final Word word;
    private final String key;
    private final NameTrie.@Nullable Node names;
    private final @Nullable Compound compound;
    private final Traits traits;
    private final int wordHash;
    private final float[][] scores;

    /**
     * A known name as first part of a hyphen compound: {@code US} in {@code US-Präsident}.
     *
     * @param length characters of the name
     * @param rest what follows the hyphen
     */
    public record Compound(int length, String rest, List<NameReading> readings) {}

    Form(
            Word word,
            String key,
            NameTrie.@Nullable Node names,
            @Nullable Compound compound,
            Traits traits,
            float[][] scores) {
        this.word = word;
        this.key = key;
        this.names = names;
        this.compound = compound;
        this.traits = traits;
        this.wordHash = word.form().hashCode();
        this.scores = scores;
    }

    /** The dictionary's word. */
    public Word word() {
        return word;
    }

    /** The characters. */
    public String text() {
        return word.written();
    }

    /** The form under which names are looked up: as written, an all-capitals word in its usual spelling. */
    public String key() {
        return key;
    }

    /** The known names that begin with this form; null when there are none. */
    public NameTrie.@Nullable Node names() {
        return names;
    }

    /** The known name that is the first part of this hyphen compound; null when it is none. */
    public @Nullable Compound compound() {
        return compound;
    }

    /** Whether it is an everyday noun or a compound that ends in one, {@code Nordkorea-Politik} included. */
    public boolean plainNoun() {
        return traits.any(Traits.NOUN | Traits.COMPOUND) || (traits.any(Traits.NOUN_TAIL) && compound != null);
    }

    /** What lists and dictionary say. */
    public Traits traits() {
        return traits;
    }

    int wordHash() {
        return wordHash;
    }

    /** Weight rows of the features that the form has, by place (0: two before .. 4: two behind, then the wider ones). */
    int[][] rows() {
        return FormFeatures.rows(word, key, traits);
    }

    /** Sum of the weights at a place. */
    float[] scores(int place) {
        return scores[place];
    }
}
