/** Formulas, and the aggregate tables made with them. */
@NullMarked
package de.pressespiegel.spark.statistics;

import org.jspecify.annotations.NullMarked;
