/** Title, authors, outlet and publication date of an article. */
@NullMarked
package de.pressespiegel.text.metadata;

import org.jspecify.annotations.NullMarked;
