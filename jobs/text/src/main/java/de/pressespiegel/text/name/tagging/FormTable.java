package de.pressespiegel.text.name.tagging;

import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.knowledge.NameTrie;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.morphology.WordAttribute;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What names are told by in word forms. Thread-safe. */
public final class FormTable {
    private final WordAttribute<Form> forms;
    private final KnowledgeBase knowledge;
    private final Morphology morphology;
    private final SequenceModel model;
    private final TraitReader traitReader;

    public FormTable(KnowledgeBase knowledge, NameLists lists, Morphology morphology, SequenceModel model) {
        this.knowledge = knowledge;
        this.morphology = morphology;
        this.model = model;
        this.traitReader = new TraitReader(lists, knowledge, morphology);
        this.forms = morphology.attribute(this::make);
    }

    /** The form of a word. */
    public Form form(Word word) {
        return forms.of(word);
    }

    private Form make(Word word) {
        String text = word.written();
        String key = key(text);
        NameTrie.Node names = knowledge.trie().first(key);
        Traits traits = traitReader.read(word, text.equals(key) ? word : morphology.word(key));
        int[][] rows = FormFeatures.rows(word, key, traits);
        float[][] scores = new float[rows.length][Labels.COUNT];
        for (int place = 0; place < rows.length; place++) {
            for (int row : rows[place]) {
                model.add(row, scores[place], 0);
            }
        }
        return new Form(word, key, names, compound(text, names), traits, scores);
    }

    /** An all-capitals word that no name is spelt like is looked up in its usual spelling. */
    private String key(String text) {
        if (text.length() < 4
                || !text.equals(text.toUpperCase(Locale.ROOT))
                || !Character.isLetter(text.charAt(0))
                || knowledge.trie().first(text) != null) {
            return text;
        }
        StringBuilder usual = new StringBuilder(text.toLowerCase(Locale.ROOT));
        boolean capital = true;
        for (int i = 0; i < usual.length(); i++) {
            if (capital) {
                usual.setCharAt(i, Character.toUpperCase(usual.charAt(i)));
            }
            capital = usual.charAt(i) == '-';
        }
        return usual.toString();
    }

    private Form.@Nullable Compound compound(String text, NameTrie.@Nullable Node names) {
        if (names != null && !names.readings().isEmpty()) {
            return null;
        }
        for (int hyphen = text.lastIndexOf('-'); hyphen > 1; hyphen = text.lastIndexOf('-', hyphen - 1)) {
            NameTrie.Node node = knowledge.trie().first(text.substring(0, hyphen));
            if (node != null && !node.readings().isEmpty() && hyphen + 1 < text.length()) {
                List<NameReading> readings = node.readings();
                return new Form.Compound(hyphen, text.substring(hyphen + 1), readings);
            }
        }
        return null;
    }
}
