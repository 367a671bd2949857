/** Words, numbers and dates in the reader's language. */
@NullMarked
package de.pressespiegel.reports.text;

import org.jspecify.annotations.NullMarked;
