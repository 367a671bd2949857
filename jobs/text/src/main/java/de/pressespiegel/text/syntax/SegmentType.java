package de.pressespiegel.text.syntax;

/** What a stretch between two boundaries is. */
public enum SegmentType {
    /** Finite verb in second or first place. */
    MAIN,
    /** Introduced by a subordinator, dass, ob or a w-word. */
    SUBORDINATE,
    RELATIVE,
    /** Infinitive with zu, no finite verb. */
    INFINITIVE,
    /** No verb: list items, appositions, prepositional phrases. */
    FRAGMENT,
    /** Words between quotation marks that stand on their own. */
    QUOTE
}
