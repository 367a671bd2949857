/** Measurements that the default build does not make: throughput, and name recognition beside CoreNLP. */
@NullMarked
package de.pressespiegel.benchmark;

import org.jspecify.annotations.NullMarked;
