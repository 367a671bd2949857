/** What stands on each sheet, without a word about the spreadsheet library. */
@NullMarked
package de.pressespiegel.reports.sheet;

import org.jspecify.annotations.NullMarked;
