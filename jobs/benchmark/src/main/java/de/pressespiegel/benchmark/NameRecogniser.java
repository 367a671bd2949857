package de.pressespiegel.benchmark;

import de.pressespiegel.text.evaluation.EntityItem;
import java.util.List;

/** A system under comparison. */
interface NameRecogniser {
    /** How the table calls it. */
    String title();

    /** Names of types PER, LOC and ORG in a text of one sentence a line. */
    List<EntityItem> names(String text);
}
