/** Who and what is meant: mentions and their entities. */
@NullMarked
package de.pressespiegel.text.name;

import org.jspecify.annotations.NullMarked;
