package de.pressespiegel.text.morphology;

/** What at least one reading of a form is; a form may have many. */
public enum Feature {
    NOUN,
    PROPER_NOUN,
    GIVEN_NAME,
    SURNAME,
    GEOGRAPHIC_NAME,
    ADJECTIVE,
    /** Adjective or participle used predicatively or as adverb. */
    PREDICATIVE,
    ADVERB,
    PREPOSITION,
    ARTICLE,
    PRONOUN,
    PERSONAL_PRONOUN,
    POSSESSIVE,
    REFLEXIVE,
    RELATIVE,
    CONJUNCTION,
    SUBORDINATOR,
    NEGATION,
    NUMERAL,
    SEPARABLE_PARTICLE,
    /** A finite verb of any mood. */
    FINITE_VERB,
    INDICATIVE,
    IMPERATIVE,
    AUXILIARY,
    MODAL,
    INFINITIVE,
    /** Infinitive with inner zu: mitzuteilen. */
    ZU_INFINITIVE,
    PARTICIPLE_1,
    PARTICIPLE_2,
    /** Konjunktiv I, third person. */
    KONJUNKTIV_1,
    /** Konjunktiv I, third person, that no indicative and no other word class shares. */
    KONJUNKTIV_1_STRICT,
    /** Konjunktiv II, third person. */
    KONJUNKTIV_2,
    /** Konjunktiv II, third person, that no indicative shares: wäre, hätte, käme; not sagte. */
    KONJUNKTIV_2_STRICT,
    SINGULAR_VERB,
    PLURAL_VERB,
    FIRST_PERSON
}
