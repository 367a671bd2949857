/** How much work an article may cost. */
@NullMarked
package de.pressespiegel.text.budget;

import org.jspecify.annotations.NullMarked;
