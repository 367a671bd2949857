package de.pressespiegel.text.knowledge;

/**
 * A noun that introduces a source, as a line of {@code role-nouns.tsv} has it.
 *
 * @param noun masculine nominative
 * @param sourceClass class of source
 * @param office short key of the office; empty when it is none
 * @param female whether the form is feminine singular
 * @param plural whether the form can only be plural
 */
public record RoleNoun(String noun, String sourceClass, String office, boolean female, boolean plural) {}
