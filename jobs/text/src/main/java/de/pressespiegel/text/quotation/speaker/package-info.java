/** Who is meant by a speaker phrase: entity, name, role, kind, anonymity, relay. */
@NullMarked
package de.pressespiegel.text.quotation.speaker;

import org.jspecify.annotations.NullMarked;
