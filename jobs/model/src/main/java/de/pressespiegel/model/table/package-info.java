/** The published tables: one record class a table, its components the columns. */
@NullMarked
package de.pressespiegel.model.table;

import org.jspecify.annotations.NullMarked;
