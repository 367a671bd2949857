/** Known entities, countries and name lists of {@code conf/knowledge}. */
@NullMarked
package de.pressespiegel.text.knowledge;

import org.jspecify.annotations.NullMarked;
