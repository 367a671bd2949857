package de.pressespiegel.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.text.evaluation.Assignment.Pair;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void takesTheGreatestSumNotTheGreatestPair() {
        // greedy would take .9 and leave .1; the best sum is .8 + .7
        double[][] weights = {{0.9, 0.8}, {0.7, 0.1}};
        assertThat(Assignment.best(weights)).containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 0));
    }

    @Test
    void leavesRowsFreeWhenThereAreMoreRowsThanColumns() {
        double[][] weights = {{0.2}, {0.6}, {0.4}};
        assertThat(Assignment.best(weights)).containsExactly(new Pair(1, 0));
    }

    @Test
    void emptySidesHaveNoPairs() {
        assertThat(Assignment.best(new double[0][0])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).isEmpty();
    }
}
