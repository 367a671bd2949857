/** The sequence model that finds names no list has: features, training, decoding. */
@NullMarked
package de.pressespiegel.text.name.tagging;

import org.jspecify.annotations.NullMarked;
