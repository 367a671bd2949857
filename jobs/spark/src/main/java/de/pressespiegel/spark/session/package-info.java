/** Spark sessions for one machine and for clusters. */
@NullMarked
package de.pressespiegel.spark.session;

import org.jspecify.annotations.NullMarked;
