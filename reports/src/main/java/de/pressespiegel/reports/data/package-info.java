/** What a report shows, read from the published tables and cut to a length that a person reads. */
@NullMarked
package de.pressespiegel.reports.data;

import org.jspecify.annotations.NullMarked;
