/** Which language a text is in, and how sound it looks. */
@NullMarked
package de.pressespiegel.text.language;

import org.jspecify.annotations.NullMarked;
