/** What each stretch of an article is. */
@NullMarked
package de.pressespiegel.text.segment;

import org.jspecify.annotations.NullMarked;
