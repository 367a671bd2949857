/** Configuration: HOCON with a known set of keys. */
@NullMarked
package de.pressespiegel.spark.config;

import org.jspecify.annotations.NullMarked;
