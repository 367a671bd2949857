/** Who can hold an attitude, and towards what. */
@NullMarked
package de.pressespiegel.text.stance.actor;

import org.jspecify.annotations.NullMarked;
