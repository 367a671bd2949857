/** The text modules, handed to Spark tasks, with the clocks that guard them. */
@NullMarked
package de.pressespiegel.spark.modules;

import org.jspecify.annotations.NullMarked;
