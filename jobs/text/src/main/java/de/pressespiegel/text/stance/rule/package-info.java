/** Rules that read stances off frames. */
@NullMarked
package de.pressespiegel.text.stance.rule;

import org.jspecify.annotations.NullMarked;
