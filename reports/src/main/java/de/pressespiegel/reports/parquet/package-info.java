/** Reads published Parquet tables into the records that declare them, without Spark. */
@NullMarked
package de.pressespiegel.reports.parquet;

import org.jspecify.annotations.NullMarked;
