/** The formulas, without Spark: each with its source. */
@NullMarked
package de.pressespiegel.spark.statistics.formula;

import org.jspecify.annotations.NullMarked;
