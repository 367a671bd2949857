/** Stance and silence lexicons as loaded from {@code conf/lexicon}. */
@NullMarked
package de.pressespiegel.text.stance.lexicon;

import org.jspecify.annotations.NullMarked;
