package de.pressespiegel.text;

import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.budget.BudgetException;
import java.util.function.Supplier;

/** Runs the stages of one article's analysis so that whatever goes wrong in one is told with its name. */
final class Stages {
    private final Budget budget;

    Stages(Budget budget) {
        this.budget = budget;
    }

    /**
     * What the stage gives.
     *
     * @throws AnalysisBudgetException if steps or time are used up
     * @throws AnalysisFailedException if anything else goes wrong, a stack overflow included
     */
    <T> T run(String stage, Supplier<T> work) {
        try {
            T result = work.get();
            budget.look();
            return result;
        } catch (BudgetException exhausted) {
            throw new AnalysisBudgetException(stage, exhausted);
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AnalysisFailedException(stage, fault);
        }
    }
}
