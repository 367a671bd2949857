/** Clauses as predicate frames: verb group and the phrases around it. */
@NullMarked
package de.pressespiegel.text.frame;

import org.jspecify.annotations.NullMarked;
