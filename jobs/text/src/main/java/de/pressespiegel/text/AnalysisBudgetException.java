package de.pressespiegel.text;

import de.pressespiegel.text.budget.BudgetException;

/** An article costs more steps than its length allows, or more time than the caller gives. */
public final class AnalysisBudgetException extends AnalysisException {
    private static final long serialVersionUID = 1;

    private final long steps;
    private final long limit;
    private final boolean late;

    /**
     * An analysis that ended so.
     *
     * @param stage one of those that {@link #stage} lists
     */
    public AnalysisBudgetException(String stage, BudgetException cause) {
        super(stage, placeOf(cause), String.valueOf(cause.getMessage()), cause);
        this.steps = cause.steps();
        this.limit = cause.limit();
        this.late = cause.late();
    }

    /** Steps taken. */
    public long steps() {
        return steps;
    }

    /** Steps allowed. */
    public long limit() {
        return limit;
    }

    /** Whether the deadline had passed, rather than the steps being used up. */
    public boolean late() {
        return late;
    }
}
