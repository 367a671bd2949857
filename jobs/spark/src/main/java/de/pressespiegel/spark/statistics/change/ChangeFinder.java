package de.pressespiegel.spark.statistics.change;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;

/** Finds changes of one kind. */
public interface ChangeFinder {
    /**
     * The changes up to the as-of day of the facts; undated articles take no part. A finder that tests sets the p value of
     * every comparison it made, notable or not, and leaves the adjusted value null.
     */
    List<Change> find(Facts facts);
}
