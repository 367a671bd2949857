/** A synthetic corpus with its own ground truth, for load tests. */
@NullMarked
package de.pressespiegel.spark.generate;

import org.jspecify.annotations.NullMarked;
