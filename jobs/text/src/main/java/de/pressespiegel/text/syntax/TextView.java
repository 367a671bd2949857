package de.pressespiegel.text.syntax;

import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as the rules see it: lexemes, paired marks, noun phrases and clauses by token. Immutable once built. */
public final class TextView {
    private static final int SHORT_MARKED = 6;

    private final Document document;
    private final Lexicon lexicon;
    private final Token[] tokens;
    private final Lexeme[] lexemes;
    private final int[] sentenceOf;
    private final int[] mate;
    private final int[] zone;
    private final List<Integer> lostMarks = new ArrayList<>();
    private final Phrases phrases;
    private final List<Clause> clauses;
    private final int[] clauseOf;

    private final boolean transparent;
    private final Budget budget;
    private @Nullable TextView seeThrough;

    private TextView(Document document, Lexicon lexicon, boolean transparent, Budget budget) {
        this.transparent = transparent;
        this.budget = budget;
        this.document = document;
        this.lexicon = lexicon;
        int n = document.tokens().size();
        tokens = document.tokens().toArray(new Token[0]);
        lexemes = new Lexeme[n];
        sentenceOf = new int[n];
        for (Sentence sentence : document.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                lexemes[t] = lexicon.of(tokens[t]);
                sentenceOf[t] = sentence.no();
            }
        }
        mate = QuotePairs.pair(document.tokens(), document.sentences(), document.text(), lostMarks);
        zone = new int[n];
        Arrays.fill(zone, -1);
        markOpaque();
        phrases = new Phrases(this);
        ClauseCutter cutter = new ClauseCutter(this);
        clauses = cutter.clauses();
        clauseOf = cutter.clauseOf();
    }

    /** Reads a document. */
    public static TextView of(Document document, Lexicon lexicon, Budget budget) {
        return new TextView(document, lexicon, false, budget);
    }

    /** Reads a document so that what stands between marks is cut into clauses like everything else. */
    public static TextView transparent(Document document, Lexicon lexicon, Budget budget) {
        return new TextView(document, lexicon, true, budget);
    }

    /** The same document with marked stretches cut into clauses like everything else. */
    public TextView seeThrough() {
        if (transparent) {
            return this;
        }
        if (seeThrough == null) {
            seeThrough = new TextView(document, lexicon, true, budget);
        }
        return seeThrough;
    }

    /** What the article may still cost. */
    public Budget budget() {
        return budget;
    }

    /** Whether a line break stands before the sentence. */
    public boolean startsParagraph(int sentence) {
        if (sentence == 0) {
            return true;
        }
        return QuotePairs.lineBreak(
                document.text(),
                sentence(sentence - 1).end(),
                sentence(sentence).start());
    }

    /** A marked stretch stands on its own when it holds a finite verb, a sentence end, or many words. */
    private void markOpaque() {
        for (int t = 0; t < mate.length; t++) {
            if (mate[t] > t) {
                int close = mate[t];
                if (isName(t, close)) {
                    continue;
                }
                boolean own = close - t - 1 > 2 * SHORT_MARKED;
                for (int i = t + 1; i < close && !own; i++) {
                    own = lexemes[i].is(WordClass.FINITE)
                                    && !lexemes[i].is(WordClass.INFLECTED)
                                    && !(lexemes[i].is(WordClass.PARTICIPLE | WordClass.INFINITIVE)
                                            && close - t < SHORT_MARKED)
                                    && i > t + 1
                            || (tokens[i].kind() == TokenKind.PUNCTUATION
                                    && ".!?…".indexOf(tokens[i].form().charAt(0)) >= 0);
                }
                if (own) {
                    for (int i = t; i <= close; i++) {
                        zone[i] = t;
                    }
                    t = close;
                }
            }
        }
    }

    /** "der „Aktion Deutschland hilft“": a short marked name behind its article, whatever verb it holds. */
    private boolean isName(int open, int close) {
        boolean article = open > 0 && lexemes[open - 1].is(WordClass.DETERMINER);
        if (!article
                || close - open > SHORT_MARKED
                || !Character.isUpperCase(tokens[open + 1].form().charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = open + 1; i < close; i++) {
            capitals += Character.isUpperCase(tokens[i].form().charAt(0)) ? 1 : 0;
        }
        return capitals * 2 > close - open - 1;
    }

    public Document document() {
        return document;
    }

    public int size() {
        return tokens.length;
    }

    public Token token(int t) {
        budget.step();
        return tokens[t];
    }

    /** What is known of the token's form; {@link Lexeme#NOTHING} before the first and behind the last token. */
    public Lexeme lexeme(int t) {
        return inside(t) ? lexemes[t] : Lexeme.NOTHING;
    }

    private boolean inside(int t) {
        budget.step();
        return t >= 0 && t < tokens.length;
    }

    /** Whether the token has any of the classes. */
    public boolean is(int t, int classes) {
        return inside(t) && lexemes[t].is(classes);
    }

    /** Whether the token is exactly the form. */
    public boolean is(int t, String form) {
        return inside(t) && tokens[t].is(form);
    }

    /** Lower-case characters; empty before the first and behind the last token. */
    public String lower(int t) {
        return lexeme(t).lower();
    }

    public int sentenceOf(int t) {
        return sentenceOf[t];
    }

    public Sentence sentence(int no) {
        return document.sentences().get(no);
    }

    public int sentenceCount() {
        return document.sentences().size();
    }

    /** Behind the last token of the token's sentence. */
    public int sentenceEnd(int t) {
        return document.sentences().get(sentenceOf[t]).endToken();
    }

    /** First token of the token's sentence. */
    public int sentenceStart(int t) {
        return document.sentences().get(sentenceOf[t]).firstToken();
    }

    /** Partner of a quotation mark, -1 for other tokens. */
    public int mate(int t) {
        return inside(t) ? mate[t] : -1;
    }

    /** Opening marks whose partner is lost. */
    public List<Integer> lostMarks() {
        return lostMarks;
    }

    /** In a transparent view, whether a finite verb stands between short marks, so that they hold no name. */
    boolean saysSomething(int open, int close) {
        for (int t = open + 1; transparent && t < close; t++) {
            if (lexemes[t].is(WordClass.FINITE) && !lexemes[t].is(WordClass.NOUN | WordClass.INFLECTED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it lies in (or is a mark of) a marked stretch that stands on its own. */
    public boolean opaque(int t) {
        return !transparent && zone(t) >= 0;
    }

    /** In a transparent view, whether the token is a mark that bounds a stretch standing on its own. */
    boolean bounds(int t) {
        if (!transparent || zone[t] < 0) {
            return false;
        }
        int open = zone[t];
        return (open == t || mate[open] == t) && mate[open] - open > SHORT_MARKED - 1;
    }

    /** Whether an adjective stands inside a noun phrase, so that it is no finite verb. */
    boolean attributive(int t) {
        return lexemes[t].is(WordClass.INFLECTED) && phrases.inside(t);
    }

    /** Opening mark of that stretch, -1 outside. */
    public int zone(int t) {
        return inside(t) ? zone[t] : -1;
    }

    public boolean isMark(int t) {
        return inside(t) && tokens[t].kind() == TokenKind.QUOTE_MARK;
    }

    public boolean isPunctuation(int t) {
        return inside(t) && tokens[t].kind() == TokenKind.PUNCTUATION;
    }

    /** Whether a sentence ends with this punctuation. */
    public boolean isFinalPunctuation(int t) {
        return isPunctuation(t) && ".!?…".indexOf(tokens[t].form().charAt(0)) >= 0;
    }

    boolean isNameParticle(int t) {
        return switch (lexemes[t].lower()) {
            case "von",
                    "van",
                    "de",
                    "der",
                    "den",
                    "zu",
                    "bin",
                    "ibn",
                    "al",
                    "el",
                    "da",
                    "di",
                    "du",
                    "la",
                    "le",
                    "dos",
                    "ten",
                    "ter",
                    "und" -> !lexemes[t].lower().equals("und");
            default -> false;
        };
    }

    /** Behind the base noun phrase that starts here; 0 if none does. */
    public int phraseEnd(int t) {
        return inside(t) ? phrases.end(t) : 0;
    }

    /** Its cases, see {@link Cases}; none where no phrase starts. */
    public int phraseCases(int t) {
        return inside(t) ? phrases.mask(t) : Cases.NONE;
    }

    /** Its head noun; the first token of the document where no phrase starts. */
    public int phraseHead(int t) {
        return inside(t) ? phrases.head(t) : 0;
    }

    /** All clauses in text order. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clause of a token; null for boundaries. */
    public @Nullable Clause clauseAt(int t) {
        budget.step();
        int no = t < 0 || t >= clauseOf.length ? -1 : clauseOf[t];
        return no < 0 ? null : clauses.get(no);
    }

    /** The clause at a position in the list if it belongs to the sentence, else null. */
    public @Nullable Clause clause(int no, int sentence) {
        budget.step();
        if (no < 0 || no >= clauses.size()) {
            return null;
        }
        Clause clause = clauses.get(no);
        return clause.sentence() == sentence ? clause : null;
    }

    /** Characters of a token range, for messages. */
    public String text(int from, int to) {
        return document.text(from, to);
    }
}
