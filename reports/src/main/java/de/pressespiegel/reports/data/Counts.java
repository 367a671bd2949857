package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.StanceStats;

/** Sums that several places need. */
public final class Counts {
    private Counts() {}

    /** Statements of a holder on a target, silence not counted. */
    public static long positions(StanceStats stances) {
        return stances.nSupportive() + stances.nCritical() + stances.nAmbivalent() + stances.nNeutral();
    }
}
