package de.pressespiegel.text.source;

/** How far the reading of one input file has come, measured against its guard. Used by one thread. */
final class Progress {
    private final ReadGuard guard;
    private final long longest;
    private long steps;
    private long stepBegan;

    Progress(ReadGuard guard) {
        this.guard = guard;
        this.longest = guard.timePerRecord().toNanos();
        this.stepBegan = guard.nanoTime().getAsLong();
    }

    ReadGuard guard() {
        return guard;
    }

    /** A record was handed on, or an entry passed over: what comes next has its own time. */
    void step() {
        steps++;
        stepBegan = guard.nanoTime().getAsLong();
    }

    /** Steps so far. */
    long steps() {
        return steps;
    }

    /** Fails when this step takes too long. */
    void checkTime() throws StalledException {
        long nanos = guard.nanoTime().getAsLong() - stepBegan;
        if (nanos > longest) {
            throw new StalledException(
                    "no record within " + guard.timePerRecord().toSeconds()
                            + " seconds; copy the file to this machine, or cut it into smaller ones");
        }
    }
}
