/** Draws figures with JFreeChart; no other package knows that library. */
@NullMarked
package de.pressespiegel.reports.chart;

import org.jspecify.annotations.NullMarked;
