package de.pressespiegel.text.syntax;

import de.pressespiegel.text.conf.ConfException;

/** Closed word classes of {@code conf/lexicon/function-words.tsv} and open ones from the dictionary, as bits. */
public final class WordClass {
    public static final int DASS = 1;
    public static final int WHETHER = 1 << 1;
    public static final int QUESTION = 1 << 2;
    public static final int SUBORDINATOR = 1 << 3;
    public static final int RELATIVE = 1 << 4;
    public static final int COORDINATOR = 1 << 5;
    public static final int ADVERSATIVE = 1 << 6;
    public static final int CORRELATE = 1 << 7;
    public static final int SOURCE_ADVERB = 1 << 8;
    public static final int FOCUS = 1 << 9;
    public static final int TRAILING = 1 << 10;
    public static final int FINITE = 1 << 11;
    public static final int KONJUNKTIV = 1 << 12;
    public static final int KONJUNKTIV_2 = 1 << 13;
    public static final int INFINITIVE = 1 << 14;
    public static final int ZU_INFINITIVE = 1 << 15;
    public static final int PARTICIPLE = 1 << 16;
    public static final int AUXILIARY = 1 << 17;
    public static final int MODAL = 1 << 18;
    public static final int NOUN = 1 << 19;
    public static final int NAME = 1 << 20;
    public static final int PREPOSITION = 1 << 21;
    public static final int DETERMINER = 1 << 22;
    /** Adjective or participle with an ending. */
    public static final int INFLECTED = 1 << 23;

    public static final int ADVERB = 1 << 24;
    public static final int PRONOUN = 1 << 25;
    public static final int PARTICLE = 1 << 26;
    public static final int SINGULAR_VERB = 1 << 27;
    public static final int PLURAL_VERB = 1 << 28;
    public static final int REFLEXIVE = 1 << 29;
    public static final int NUMERAL = 1 << 30;

    /** Weekdays, months and the like; never the head of an agent. */
    public static final int TIME = 1 << 31;

    private WordClass() {}

    static int ofName(String name) {
        return switch (name) {
            case "dass" -> DASS;
            case "whether" -> WHETHER;
            case "question" -> QUESTION;
            case "subordinator" -> SUBORDINATOR;
            case "relative" -> RELATIVE;
            case "coordinator" -> COORDINATOR;
            case "adversative" -> ADVERSATIVE;
            case "correlate" -> CORRELATE;
            case "source_adverb" -> SOURCE_ADVERB;
            case "focus" -> FOCUS;
            case "trailing" -> TRAILING;
            case "time" -> TIME;
            default -> throw new ConfException("function-words.tsv has no class '" + name + "'");
        };
    }
}
