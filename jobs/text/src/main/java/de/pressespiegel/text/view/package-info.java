/** The text as analysis reads it, and the way back to the verbatim text. */
@NullMarked
package de.pressespiegel.text.view;

import org.jspecify.annotations.NullMarked;
