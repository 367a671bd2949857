/** Who says what, to whom, how. */
@NullMarked
package de.pressespiegel.text.quotation;

import org.jspecify.annotations.NullMarked;
