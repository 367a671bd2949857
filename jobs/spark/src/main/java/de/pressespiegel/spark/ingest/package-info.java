/** From input paths to new articles. */
@NullMarked
package de.pressespiegel.spark.ingest;

import org.jspecify.annotations.NullMarked;
