package de.pressespiegel.spark.statistics.change;

import java.util.List;

/** Every finder of changes. */
public final class ChangeFinders {
    private static final List<ChangeFinder> ALL =
            List.of(new EntityBursts(), new ShareOfVoiceShifts(), new StanceShifts(), new NewEntities());

    private ChangeFinders() {}

    /** All of them; their order means nothing. */
    public static List<ChangeFinder> all() {
        return ALL;
    }
}
