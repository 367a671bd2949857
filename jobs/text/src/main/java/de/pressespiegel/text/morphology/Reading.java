package de.pressespiegel.text.morphology;

/**
 * One dictionary reading of a word form.
 *
 * @param lemma base form, such as {@code sagen}
 * @param tag tag of german-pos-dict, such as {@code VER:3:SIN:KJ1:SFT}
 */
public record Reading(String lemma, String tag) {}
