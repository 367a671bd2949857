/** Tone towards a given target: lexicon, shifters and a small linear model trained at build time. */
@NullMarked
package de.pressespiegel.text.tone;

import org.jspecify.annotations.NullMarked;
