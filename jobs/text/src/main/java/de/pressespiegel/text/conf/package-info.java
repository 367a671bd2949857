/** Reading of the plain word lists and knowledge files in {@code conf/}. */
@NullMarked
package de.pressespiegel.text.conf;

import org.jspecify.annotations.NullMarked;
