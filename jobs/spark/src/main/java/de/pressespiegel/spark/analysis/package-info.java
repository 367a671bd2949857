/** The article-level analysis as a Spark stage. */
@NullMarked
package de.pressespiegel.spark.analysis;

import org.jspecify.annotations.NullMarked;
