/** Weighted, undirected networks on one machine: int ids and arrays, the same result in any order of the edges. */
@NullMarked
package de.pressespiegel.spark.statistics.network;

import org.jspecify.annotations.NullMarked;
