/** A light layer of clauses and noun phrases, as much as attribution asks for. */
@NullMarked
package de.pressespiegel.text.syntax;

import org.jspecify.annotations.NullMarked;
