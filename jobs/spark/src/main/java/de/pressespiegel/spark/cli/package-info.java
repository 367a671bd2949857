/** The command line. */
@NullMarked
package de.pressespiegel.spark.cli;

import org.jspecify.annotations.NullMarked;
