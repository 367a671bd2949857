/** Dictionary readings of word forms. */
@NullMarked
package de.pressespiegel.text.morphology;

import org.jspecify.annotations.NullMarked;
