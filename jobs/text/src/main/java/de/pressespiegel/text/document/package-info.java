/** An article cut into segments, sentences and tokens. */
@NullMarked
package de.pressespiegel.text.document;

import org.jspecify.annotations.NullMarked;
