/** Between table records and Spark rows. */
@NullMarked
package de.pressespiegel.spark.codec;

import org.jspecify.annotations.NullMarked;
