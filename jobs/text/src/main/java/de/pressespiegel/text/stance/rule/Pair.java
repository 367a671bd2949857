package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.stance.actor.Target;
import java.util.List;

/**
 * Holders and targets of a noun.
 *
 * @param subject whether the holders are the clause's subject
 */
record Pair(List<Actor> holders, List<Target> targets, boolean subject) {}
