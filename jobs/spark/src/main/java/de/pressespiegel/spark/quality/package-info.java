/** What a night's input has to be like for its tables to be published. */
@NullMarked
package de.pressespiegel.spark.quality;

import org.jspecify.annotations.NullMarked;
