package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.text.syntax.Lexeme;
import de.pressespiegel.text.syntax.Lexicon;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import de.pressespiegel.text.token.TokenAttribute;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cue lexicons say of the words of a document. Thread-safe. */
public final class CueReadings {
    private final CueLexicon lexicon;
    private final CuePrepositions prepositions;
    private final Lexicon syntax;
    private final TokenAttribute<@Nullable CueNoun> nouns;
    private final TokenAttribute<Boolean> titles;

    private CueReadings(CueLexicon lexicon, CuePrepositions prepositions, Lexicon syntax) {
        this.lexicon = lexicon;
        this.prepositions = prepositions;
        this.syntax = syntax;
        this.nouns = syntax.attribute(this::noun);
        this.titles = syntax.attribute(this::title);
    }

    /**
     * Loads the cue lexicons of {@code conf/lexicon}.
     *
     * @param syntax readings of words, shared with the other modules
     */
    public static CueReadings load(Path conf, Lexicon syntax) {
        return new CueReadings(CueLexicon.load(conf), CuePrepositions.load(conf), syntax);
    }

    /** The readings of words. */
    public Lexicon syntax() {
        return syntax;
    }

    /** Entries whose verb proper has the lemma; the more specific (with support words) are the caller's choice. */
    public List<CueVerb> verbs(String lemma) {
        return lexicon.verbs(lemma);
    }

    /** Attachments of a noun-phrase content of the verb: acc, gen, prep:X, als, name; empty if it takes none. */
    public List<String> reported(String lemma) {
        return lexicon.reported(lemma);
    }

    /** Words that make what stands beside them a source, by their first word in lower case; empty for others. */
    public List<CuePreposition> prepositions(String word) {
        return prepositions.of(word);
    }

    /** Entry of a token that is a noun of saying, writing or thinking; null for others and outside the document. */
    public @Nullable CueNoun noun(TextView view, int t) {
        return t >= 0 && t < view.size() ? nouns.of(view.token(t)) : null;
    }

    /** Whether a marked span behind this token is a title, a name or a term. */
    public boolean isTitleNoun(TextView view, int t) {
        return t >= 0 && t < view.size() && titles.of(view.token(t));
    }

    private @Nullable CueNoun noun(Lexeme lexeme) {
        if (!lexeme.is(WordClass.NOUN)) {
            return null;
        }
        CueNoun byForm = lexicon.noun(lexeme.form());
        return byForm != null ? byForm : lexicon.noun(lexeme.nounLemma());
    }

    private boolean title(Lexeme lexeme) {
        if (!lexeme.is(WordClass.NOUN)) {
            return false;
        }
        String tail = syntax.compoundTail(lexeme.nounLemma());
        return lexicon.isTitleNoun(lexeme.nounLemma()) || tail != null && lexicon.isTitleNoun(tail);
    }
}
