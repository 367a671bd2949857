package de.pressespiegel.text.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Best assignment of rows to columns (Kuhn 1955, the Hungarian method in O(n²m)). */
public final class Assignment {
    private Assignment() {}

    /** A row and its column. */
    public record Pair(int row, int column) {}

    /**
     * The assignment with the greatest sum of weights; each row and column at most once, min(rows, columns) pairs.
     *
     * @param weights rectangular, may be empty
     */
    public static List<Pair> best(double[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        if (rows == 0 || columns == 0) {
            return List.of();
        }
        boolean turned = rows > columns;
        double[][] cost = new double[turned ? columns : rows][turned ? rows : columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                cost[turned ? c : r][turned ? r : c] = -weights[r][c];
            }
        }
        int[] rowOf = solve(cost);
        List<Pair> pairs = new ArrayList<>();
        for (int column = 1; column < rowOf.length; column++) {
            if (rowOf[column] > 0) {
                int row = rowOf[column] - 1;
                pairs.add(turned ? new Pair(column - 1, row) : new Pair(row, column - 1));
            }
        }
        return pairs;
    }

    /** Row (from 1) of each column (from 1); 0 where a column stays free. Rows are at most as many as columns. */
    private static int[] solve(double[][] cost) {
        int n = cost.length;
        int m = cost[0].length;
        double[] rowPotential = new double[n + 1];
        double[] columnPotential = new double[m + 1];
        int[] rowOf = new int[m + 1];
        int[] way = new int[m + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[m + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[m + 1];
            while (rowOf[column] != 0) {
                used[column] = true;
                int current = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= m; j++) {
                    if (!used[j]) {
                        double reduced = cost[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= m; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            }
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        return rowOf;
    }
}
