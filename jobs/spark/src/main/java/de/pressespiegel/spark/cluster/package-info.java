/** Articles that say the same text. */
@NullMarked
package de.pressespiegel.spark.cluster;

import org.jspecify.annotations.NullMarked;
