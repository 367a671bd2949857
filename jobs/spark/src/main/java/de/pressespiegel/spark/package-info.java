/** The nightly job on Spark. */
@NullMarked
package de.pressespiegel.spark;

import org.jspecify.annotations.NullMarked;
