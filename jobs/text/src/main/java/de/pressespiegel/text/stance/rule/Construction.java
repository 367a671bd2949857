package de.pressespiegel.text.stance.rule;

/** The constructions that carry a stance; the first part of the column {@code rule}, and what a confidence is measured of. */
public enum Construction {
    /** "kritisiert den Beschluss". */
    VERB("verb"),
    /** "einigt sich mit": the same of the other side. */
    RECIPROCAL("verb"),
    /** "alle außer Ungarn stimmten zu": the contrary of who is excepted. */
    EXCEPTED("verb"),
    /** "…, Ungarn nicht": the verb of the clause before is left out. */
    GAP("verb"),
    /** "wirbt dafür, den Turm zu bauen": what a demand is for. */
    DEMANDED("demanded"),
    /** "fordert den Rücktritt der Ministerin": against who is to go. */
    REMOVAL("demanded"),
    /** "Kritik am Beschluss". */
    NOUN("noun"),
    /** "ihre Kritik", at something that the clause does not name. */
    NOUN_ALONE("noun"),
    /** "ist zufrieden mit". */
    ADJECTIVE("adj"),
    /** "der von der Opposition kritisierte Beschluss". */
    PARTICIPLE("participle"),
    /** "stößt auf Kritik bei". */
    RECEPTION("reception"),
    /** "ist ein Erfolg" as somebody's words. */
    EVALUATION("evaluation"),
    /** "muss abgeschafft werden" as somebody's words. */
    OBLIGATION("obligation"),
    /** "wollte sich nicht äußern". */
    SILENCE("silence");

    private final String prefix;

    Construction(String prefix) {
        this.prefix = prefix;
    }

    /** What the column {@code rule} says of it with the word or pattern that carries it; the word may be empty. */
    String rule(String word) {
        return word.isEmpty() ? prefix : prefix + ":" + word;
    }

    /** Whether the predicate of a clause carries it. */
    public boolean isVerb() {
        return this == VERB || this == RECIPROCAL || this == EXCEPTED || this == GAP;
    }

    /** Whether a noun carries it. */
    public boolean isNoun() {
        return this == NOUN || this == NOUN_ALONE;
    }
}
