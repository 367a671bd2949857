/** The cue lexicons of {@code conf/lexicon}. */
@NullMarked
package de.pressespiegel.text.quotation.cue;

import org.jspecify.annotations.NullMarked;
