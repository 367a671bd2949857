/** Who stands where towards whom and what, and who says so. */
@NullMarked
package de.pressespiegel.text.stance;

import org.jspecify.annotations.NullMarked;
