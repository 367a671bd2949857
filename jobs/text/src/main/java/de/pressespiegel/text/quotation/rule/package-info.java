/** One rule, one class; {@link Rules} lists them in order. */
@NullMarked
package de.pressespiegel.text.quotation.rule;

import org.jspecify.annotations.NullMarked;
