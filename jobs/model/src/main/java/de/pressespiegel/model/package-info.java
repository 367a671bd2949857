/** The registry of published tables: each declared once, everything else derived. */
@NullMarked
package de.pressespiegel.model;

import org.jspecify.annotations.NullMarked;
