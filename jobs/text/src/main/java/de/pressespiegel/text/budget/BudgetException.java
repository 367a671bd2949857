package de.pressespiegel.text.budget;

/** The steps of an article are used up, or its time is. */
public final class BudgetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long steps;
    private final long limit;
    private final boolean late;

    /**
     * A budget that is used up.
     *
     * @param late whether the deadline has passed, rather than the steps being used up
     */
    public BudgetException(long steps, long limit, boolean late) {
        super(late ? "time is up after " + steps + " steps" : steps + " steps of " + limit + " are used up");
        this.steps = steps;
        this.limit = limit;
        this.late = late;
    }

    /** Steps taken. */
    public long steps() {
        return steps;
    }

    /** Steps allowed. */
    public long limit() {
        return limit;
    }

    /** Whether the deadline has passed, rather than the steps being used up. */
    public boolean late() {
        return late;
    }
}
