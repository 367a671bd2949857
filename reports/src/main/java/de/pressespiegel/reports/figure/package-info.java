/** What each chart shows, without a word about the charting library. */
@NullMarked
package de.pressespiegel.reports.figure;

import org.jspecify.annotations.NullMarked;
