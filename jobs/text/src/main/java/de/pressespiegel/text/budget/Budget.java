package de.pressespiegel.text.budget;

/**
 * The steps that the analysis of one article may take, in proportion to the length of its text, so that what is refused
 * does not depend on the machine or its load. A step is one look at a token, clause, name or quotation; whatever a rule
 * asks of the article it asks of an object that counts, so that no rule has to remember it. Not thread-safe: one for each
 * analysis.
 */
public final class Budget {
    /** Steps of the shortest text. */
    private static final long LEAST = 1_000_000;

    /** Steps for each character. The press takes some 25, and the worst shapes known (endless sentences of nouns) 80. */
    private static final long FOR_EACH_CHARACTER = 2_000;

    private static final long BETWEEN_LOOKS = 1 << 14;

    private final long limit;
    private final Deadline deadline;
    private long taken;
    private long nextLook;

    private Budget(long limit, Deadline deadline) {
        this.limit = limit;
        this.deadline = deadline;
        this.nextLook = Math.min(BETWEEN_LOOKS, limit);
    }

    /**
     * For the analysis of one article.
     *
     * @param characters length of its text
     * @param deadline the last guard
     */
    public static Budget of(int characters, Deadline deadline) {
        return new Budget(LEAST + FOR_EACH_CHARACTER * characters, deadline);
    }

    /**
     * With a limit of one's own.
     *
     * @param steps how many may be taken, 0 or more
     */
    public static Budget ofSteps(long steps, Deadline deadline) {
        return new Budget(steps, deadline);
    }

    /** Counts and never ends. */
    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE, Deadline.NEVER);
    }

    /**
     * Takes one step.
     *
     * @throws BudgetException if none is left or the time is up
     */
    public void step() {
        if (++taken > nextLook) {
            look();
        }
    }

    /**
     * Takes several steps at once.
     *
     * @throws BudgetException if they are more than what is left or the time is up
     */
    public void steps(int number) {
        taken += number;
        if (taken > nextLook) {
            look();
        }
    }

    /**
     * Looks whether steps and time are left, as between two stages.
     *
     * @throws BudgetException if not
     */
    public void look() {
        if (taken > limit) {
            throw new BudgetException(taken, limit, false);
        }
        if (deadline.passed()) {
            throw new BudgetException(taken, limit, true);
        }
        nextLook = Math.min(taken + BETWEEN_LOOKS, limit);
    }

    /** Steps that may be taken in all. */
    public long limit() {
        return limit;
    }

    /** Steps taken so far. */
    public long taken() {
        return taken;
    }
}
