package de.pressespiegel.text.name;

import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.tagging.Form;
import de.pressespiegel.text.name.tagging.FormTable;
import de.pressespiegel.text.token.Marks;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.List;

/** A document with the form and the sentence of each token; each look at a token is a step of the budget. */
final class Scan {
    private final Document document;
    private final Form[] forms;
    private final int[] sentenceOf;
    private final boolean[] quoted;
    private final Budget budget;

    private Scan(Document document, Form[] forms, int[] sentenceOf, boolean[] quoted, Budget budget) {
        this.budget = budget;
        this.quoted = quoted;
        this.document = document;
        this.forms = forms;
        this.sentenceOf = sentenceOf;
    }

    static Scan of(Document document, FormTable table, Budget budget) {
        List<Token> tokens = document.tokens();
        Form[] forms = new Form[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = table.form(tokens.get(i).word());
        }
        int[] sentenceOf = new int[forms.length];
        for (Sentence sentence : document.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                sentenceOf[i] = sentence.no();
            }
        }
        return new Scan(document, forms, sentenceOf, quoted(document), budget);
    }

    /** A rough guess at what stands between quotation marks: white space tells opening from closing ones. */
    private static boolean[] quoted(Document document) {
        List<Token> tokens = document.tokens();
        boolean[] quoted = new boolean[tokens.size()];
        boolean inside = false;
        for (int i = 0; i < quoted.length; i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.QUOTE_MARK
                    && Marks.isDouble(token.form().charAt(0))) {
                inside = token.spaceBefore()
                        && i + 1 < quoted.length
                        && !tokens.get(i + 1).spaceBefore();
            }
            quoted[i] = inside;
        }
        return quoted;
    }

    /** Whether the token seems to stand between quotation marks. */
    boolean quoted(int token) {
        budget.step();
        return quoted[token];
    }

    /** What the article may still cost. */
    Budget budget() {
        return budget;
    }

    Document document() {
        return document;
    }

    /** All forms; not to be changed. */
    Form[] forms() {
        return forms;
    }

    Form form(int token) {
        budget.step();
        return forms[token];
    }

    int size() {
        return forms.length;
    }

    Token token(int index) {
        budget.step();
        return document.tokens().get(index);
    }

    /** Characters of a token; empty outside the document. */
    String text(int index) {
        budget.step();
        return index < 0 || index >= forms.length ? "" : forms[index].text();
    }

    Sentence sentence(int token) {
        budget.step();
        return document.sentences().get(sentenceOf[token]);
    }

    /** Whether two tokens stand in the same sentence. */
    boolean together(int a, int b) {
        budget.step();
        return a >= 0 && b >= 0 && a < forms.length && b < forms.length && sentenceOf[a] == sentenceOf[b];
    }

    /** Text of a token, empty when it stands in another sentence than the anchor. */
    String near(int anchor, int index) {
        return together(anchor, index) ? forms[index].text() : "";
    }
}
