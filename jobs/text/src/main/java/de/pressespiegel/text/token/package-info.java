/** Tokens and sentences. */
@NullMarked
package de.pressespiegel.text.token;

import org.jspecify.annotations.NullMarked;
