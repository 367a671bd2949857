/** The main text of a web page: blocks with their kinds, from structure, names and words. */
@NullMarked
package de.pressespiegel.text.page;

import org.jspecify.annotations.NullMarked;
