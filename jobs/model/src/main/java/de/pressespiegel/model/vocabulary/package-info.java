/** Closed vocabularies of the published tables. */
@NullMarked
package de.pressespiegel.model.vocabulary;

import org.jspecify.annotations.NullMarked;
