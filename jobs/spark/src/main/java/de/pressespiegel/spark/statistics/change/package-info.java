/** What differs from before: each finder knows one kind of change; the table adjusts their p values together. */
@NullMarked
package de.pressespiegel.spark.statistics.change;

import org.jspecify.annotations.NullMarked;
