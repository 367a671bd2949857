package de.pressespiegel.text.syntax;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenAttribute;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lexemes of word forms. Thread-safe. */
public final class Lexicon {
    /** Verb forms, of which a rule asks the infinitive. */
    private static final int VERBAL =
            WordClass.FINITE | WordClass.PARTICIPLE | WordClass.INFINITIVE | WordClass.ZU_INFINITIVE;
    /** Words that at the start of a sentence are no noun, whatever else they may be with a capital. */
    private static final int CLOSED = WordClass.DETERMINER
            | WordClass.PREPOSITION
            | WordClass.PRONOUN
            | WordClass.COORDINATOR
            | WordClass.SUBORDINATOR
            | WordClass.QUESTION
            | WordClass.ADVERSATIVE
            | WordClass.DASS
            | WordClass.WHETHER;

    private final Morphology morphology;
    private final Map<String, Integer> functionWords;
    private final TokenAttribute<Lexeme> lexemes;
    private final Lemmas lemmas;

    private Lexicon(Morphology morphology, Map<String, Integer> functionWords) {
        this.morphology = morphology;
        this.functionWords = functionWords;
        this.lexemes = TokenAttribute.of(morphology, this::make);
        this.lemmas = new Lemmas(morphology);
    }

    /** Loads {@code conf/lexicon/function-words.tsv}. */
    public static Lexicon load(Path conf, Morphology morphology) {
        Map<String, Integer> words = new HashMap<>();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("function-words.tsv"), "word", "class")
                .rows()) {
            words.merge(row.get("word"), WordClass.ofName(row.get("class")), (a, b) -> a | b);
        }
        return new Lexicon(morphology, Ordered.map(words));
    }

    /** The base forms of words. */
    public Lemmas lemmas() {
        return lemmas;
    }

    /** The lexeme of a token at its place: at the start of a sentence the lower-case readings count too. */
    public Lexeme of(Token token) {
        return lexemes.of(token);
    }

    private Lexeme make(Word word, boolean start) {
        String form = word.form();
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(form.charAt(0)) || hasCapitalPart(form);
        boolean letters = Character.isLetter(form.charAt(0));
        int listed = functionWords.getOrDefault(lower, 0);
        int classes = 0;
        int cases = Cases.NONE;
        List<String> verbs = List.of();
        if (!capital || start) {
            Word common = word.lowerCased();
            classes = listed | common(common, capital && word.is(Feature.NOUN));
            cases = functionCases(common);
            verbs = (classes & VERBAL) == 0 ? List.of() : common.verbLemmas();
        }
        if (capital && mayBeAdjective(word, lower)) {
            classes |= WordClass.INFLECTED;
        }
        if (!capital && classes == 0) {
            classes = letters ? guessed(word, lower) : numbered(lower);
        }
        boolean opener = start && (classes & CLOSED) != 0;
        if (capital && letters && !opener && !(start && onlyCommon(word))) {
            classes |= WordClass.NOUN | nameClass(word);
            cases |= nounCases(word);
        }
        if (capital) {
            classes |= listed & WordClass.TIME;
        }
        boolean noun = (classes & WordClass.NOUN) != 0;
        return new Lexeme(form, lower, classes, cases, verbs, noun ? nounLemma(word) : lower);
    }

    /** "Deutsche", "Ukrainische", "Mannheimer": a capital word that may stand before a noun. */
    private boolean mayBeAdjective(Word word, String lower) {
        if (isAdjective(word.lowerCased()) || isAdjective(word)) {
            return true;
        }
        boolean unknown = !word.known() && !word.lowerCased().known();
        return unknown && (endsLikeAdjective(lower) || lower.endsWith("er") && compoundTail(word) == null);
    }

    /** "Heute" at the start of a sentence: the dictionary has it as a common word and as no noun. */
    private static boolean onlyCommon(Word word) {
        return word.lowerCased().known() && !word.is(Feature.NOUN) && !word.is(Feature.PROPER_NOUN);
    }

    /** Whether a noun is a name: it is listed as one, or neither it nor its last part is a noun of the dictionary. */
    private int nameClass(Word word) {
        boolean unlisted = !word.is(Feature.NOUN) && (!word.known() || word.is(Feature.PROPER_NOUN));
        boolean name = unlisted
                ? compoundTail(word) == null
                : word.is(Feature.GIVEN_NAME) || word.is(Feature.SURNAME) || word.is(Feature.GEOGRAPHIC_NAME);
        return name ? WordClass.NAME : 0;
    }

    /** "dpa-Meldung", "iPhone-Hersteller": a noun though its first letter is small. */
    private static boolean hasCapitalPart(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    private static boolean isAdjective(Word word) {
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            if ((tag.startsWith("ADJ") || tag.startsWith("PA")) && !tag.contains(":PRD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLikeAdjective(String lower) {
        return lower.endsWith("ische")
                || lower.endsWith("ischen")
                || lower.endsWith("ischer")
                || lower.endsWith("isches")
                || lower.endsWith("ischem");
    }

    /** "54-jährige", "30-prozentigen": an adjective behind a number. */
    private static int numbered(String lower) {
        int hyphen = lower.lastIndexOf('-');
        boolean word = hyphen > 0 && hyphen + 1 < lower.length() && Character.isLetter(lower.charAt(hyphen + 1));
        return word ? guess(lower.substring(hyphen + 1)) & WordClass.INFLECTED : 0;
    }

    private static int guessed(Word word, String lower) {
        return word.known() ? 0 : guess(lower);
    }

    /** What a lower-case word that the dictionary lacks may be by its ending. */
    private static int guess(String lower) {
        boolean adjective = lower.endsWith("e")
                || lower.endsWith("en")
                || lower.endsWith("er")
                || lower.endsWith("es")
                || lower.endsWith("em");
        boolean infinitive = lower.endsWith("en") || lower.endsWith("ern") || lower.endsWith("eln");
        int zu = lower.indexOf("zu", 2);
        if (zu > 1 && zu < lower.length() - 4 && infinitive) {
            return WordClass.ZU_INFINITIVE;
        }
        return (adjective ? WordClass.INFLECTED : 0) | (infinitive ? WordClass.INFINITIVE : 0);
    }

    private static int common(Word word, boolean knownNoun) {
        int classes = 0;
        boolean closed = false;
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            if (tag.startsWith("ART")
                    || tag.startsWith("PRO:POS")
                    || tag.startsWith("PRO:DEM")
                    || tag.startsWith("PRO:IND")
                    || tag.startsWith("PRO:RIN")) {
                classes |= WordClass.DETERMINER | WordClass.PRONOUN;
                closed = true;
            } else if (tag.startsWith("PRO:PER")) {
                classes |= WordClass.PRONOUN;
                closed = true;
            } else if (tag.startsWith("PRO:REF")) {
                classes |= WordClass.REFLEXIVE;
                closed = true;
            } else if (tag.startsWith("PRP")) {
                classes |= WordClass.PREPOSITION;
                closed = true;
            } else if (tag.startsWith("KON") || tag.startsWith("NEG")) {
                closed = true;
            } else if (tag.startsWith("ADV")) {
                classes |= WordClass.ADVERB;
            } else if (tag.startsWith("ZAL")) {
                classes |= WordClass.NUMERAL;
            } else if (tag.startsWith("ZUS")) {
                classes |= WordClass.PARTICLE;
            } else if ((tag.startsWith("ADJ") || tag.startsWith("PA")) && !tag.contains(":PRD")) {
                classes |= WordClass.INFLECTED;
            } else if (tag.startsWith("ADJ")) {
                classes |= WordClass.ADVERB;
            }
        }
        if (word.form().equals("sich")) {
            classes |= WordClass.REFLEXIVE;
            closed = true;
        }
        return classes | verbal(word, closed, knownNoun);
    }

    private static int verbal(Word word, boolean closed, boolean knownNoun) {
        int classes = 0;
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            if (!tag.startsWith("VER") && !tag.startsWith("PA2:PRD")) {
                continue;
            }
            boolean auxiliary = tag.startsWith("VER:AUX") || tag.startsWith("VER:MOD");
            if (tag.contains(":INF")) {
                classes |= WordClass.INFINITIVE;
            } else if (tag.contains(":EIZ")) {
                classes |= WordClass.ZU_INFINITIVE;
            } else if (tag.contains("PA2")) {
                classes |= WordClass.PARTICIPLE;
            } else if (tag.contains(":3:") && !closed && (auxiliary || !knownNoun)) {
                classes |= WordClass.FINITE;
                classes |= tag.contains(":SIN") ? WordClass.SINGULAR_VERB : WordClass.PLURAL_VERB;
                classes |= tag.startsWith("VER:AUX") ? WordClass.AUXILIARY : 0;
                classes |= tag.startsWith("VER:MOD") ? WordClass.MODAL : 0;
            }
        }
        if (closed && word.form().equals("sein")) {
            classes |= WordClass.INFINITIVE;
        }
        if ((classes & WordClass.FINITE) != 0 && word.is(Feature.KONJUNKTIV_1_STRICT)) {
            classes |= WordClass.KONJUNKTIV;
        }
        if ((classes & WordClass.FINITE) != 0 && word.is(Feature.KONJUNKTIV_2_STRICT)) {
            classes |= WordClass.KONJUNKTIV_2;
        }
        return classes;
    }

    private static int functionCases(Word word) {
        int cases = 0;
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            if (tag.startsWith("ART") || tag.startsWith("PRO")) {
                cases |= Cases.ofTag(tag);
            }
        }
        return cases;
    }

    private int nounCases(Word word) {
        int cases = tagCases(word);
        boolean onlyGenitive = (cases & ~Cases.GENITIVE) == 0 && cases != 0;
        if (onlyGenitive && word.is(Feature.SURNAME) && !word.is(Feature.NOUN) && !word.is(Feature.GEOGRAPHIC_NAME)) {
            // "Reuters", "Peters": a name that ends in -s of itself
            cases |= Cases.SINGULAR;
        }
        if (cases == 0) {
            Word tail = compoundTail(word);
            cases = tail == null ? 0 : tagCases(tail);
        }
        if (cases == 0) {
            cases = casesByEnding(word.form());
        }
        if (cases == 0) {
            // an unknown name: any case in the singular; the genitive needs its -s
            cases = Cases.SINGULAR & (word.form().endsWith("s") ? Cases.ALL : ~Cases.GENITIVE);
        }
        return cases;
    }

    /** Endings that tell the gender of a noun that the dictionary lacks; 0 for others. */
    private static int casesByEnding(String form) {
        if (form.endsWith("ung")
                || form.endsWith("heit")
                || form.endsWith("keit")
                || form.endsWith("schaft")
                || form.endsWith("tion")) {
            return Cases.FEMININE;
        }
        return form.endsWith("ungen")
                        || form.endsWith("heiten")
                        || form.endsWith("keiten")
                        || form.endsWith("schaften")
                        || form.endsWith("tionen")
                ? Cases.PLURAL
                : 0;
    }

    private static int tagCases(Word word) {
        int cases = 0;
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            boolean bareGenitive = tag.startsWith("EIG:GEN") && !word.form().endsWith("s") && tag.contains(":SIN");
            if ((tag.startsWith("SUB") || tag.startsWith("EIG") || tag.startsWith("ADJ") || tag.startsWith("PA"))
                    && !bareGenitive) {
                cases |= Cases.ofTag(tag);
            }
        }
        return cases;
    }

    private String nounLemma(Word word) {
        String lemma = substantive(word);
        if (lemma == null) {
            Word tail = compoundTail(word);
            lemma = tail == null ? null : substantive(tail);
        }
        return lemma == null ? word.form() : lemma;
    }

    /** Lemma as a noun; a nominalised infinitive ("das Berichten") only when there is no other; null if none. */
    private static @Nullable String substantive(Word word) {
        String infinitive = null;
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("SUB")) {
                if (!reading.tag().endsWith(":INF")) {
                    return reading.lemma();
                }
                infinitive = reading.lemma();
            }
        }
        return infinitive;
    }

    /** Something that is a function of a lexeme, to be kept with its word. */
    public <T> TokenAttribute<T> attribute(Function<Lexeme, T> function) {
        return TokenAttribute.of(morphology, (word, start) -> function.apply(lexemes.of(word, start)));
    }

    /** The longest last part that the dictionary has as a noun, capitalised; null when there is none. */
    public @Nullable String compoundTail(String form) {
        Word tail = compoundTail(morphology.word(form));
        return tail == null ? null : tail.form();
    }

    private @Nullable Word compoundTail(Word word) {
        return morphology.tails().longest(word);
    }
}
