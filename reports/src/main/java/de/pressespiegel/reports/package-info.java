/** The Excel workbook and the charts, made from published tables; {@link de.pressespiegel.reports.Reports} is the door. */
@NullMarked
package de.pressespiegel.reports;

import org.jspecify.annotations.NullMarked;
