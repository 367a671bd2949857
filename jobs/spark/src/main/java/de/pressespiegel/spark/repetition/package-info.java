/** Paragraphs that an outlet repeats in several of its articles: found across the corpus, marked on the facts inside them. */
@NullMarked
package de.pressespiegel.spark.repetition;

import org.jspecify.annotations.NullMarked;
