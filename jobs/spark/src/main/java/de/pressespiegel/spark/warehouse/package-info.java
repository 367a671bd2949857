/** Immutable versions, published by one rename. */
@NullMarked
package de.pressespiegel.spark.warehouse;

import org.jspecify.annotations.NullMarked;
