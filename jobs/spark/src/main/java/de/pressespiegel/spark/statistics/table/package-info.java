/** The aggregate tables, one class each, and their registry. */
@NullMarked
package de.pressespiegel.spark.statistics.table;

import org.jspecify.annotations.NullMarked;
