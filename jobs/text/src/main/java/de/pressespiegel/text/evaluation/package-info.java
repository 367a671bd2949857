/** Measuring: gold readers, the official metrics, error listings. */
@NullMarked
package de.pressespiegel.text.evaluation;

import org.jspecify.annotations.NullMarked;
