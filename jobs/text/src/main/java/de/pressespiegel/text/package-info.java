/** Analysis of one German article: a pure function of its text and of {@code conf/}. */
@NullMarked
package de.pressespiegel.text;

import org.jspecify.annotations.NullMarked;
