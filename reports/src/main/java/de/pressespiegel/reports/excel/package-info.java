/** Writes the planned sheets with Apache POI; no other package knows that library. */
@NullMarked
package de.pressespiegel.reports.excel;

import org.jspecify.annotations.NullMarked;
