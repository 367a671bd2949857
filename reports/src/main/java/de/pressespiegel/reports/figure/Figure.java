package de.pressespiegel.reports.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart before it is drawn: its message, its measure, its values. */
public sealed interface Figure {
    /** Name of its files, ASCII. */
    String name();

    /** The message. */
    String title();

    /** What is measured, in what unit, over what period. */
    String measure();

    /** Whether there is nothing to show. */
    boolean isEmpty();

    /**
     * Numbers under one name.
     *
     * @param name what the numbers are
     * @param values one for each category or day; null where there is none
     */
    record Series(String name, List<@Nullable Double> values) {}

    /**
     * Horizontal bars, one a category, of one or several stacked parts.
     *
     * @param categories from the top
     * @param parts from the left
     */
    record Ranking(String name, String title, String measure, List<String> categories, List<Series> parts)
            implements Figure {
        @Override
        public boolean isEmpty() {
            return categories.isEmpty();
        }
    }

    /** Lines over days; a line is broken where it has no value. */
    record Timeline(String name, String title, String measure, List<LocalDate> days, List<Series> lines)
            implements Figure {
        @Override
        public boolean isEmpty() {
            return lines.isEmpty() || days.isEmpty();
        }
    }

    /**
     * A table of colours from -1 to 1.
     *
     * @param rowTitle what the rows are
     * @param columnTitle what the columns are
     * @param cells fields with a value
     */
    record HeatMap(
            String name,
            String title,
            String measure,
            String rowTitle,
            String columnTitle,
            List<String> rows,
            List<String> columns,
            List<Field> cells)
            implements Figure {
        @Override
        public boolean isEmpty() {
            return cells.isEmpty();
        }
    }

    /**
     * A field of a heat map.
     *
     * @param row from 0
     * @param column from 0
     * @param value from -1 to 1
     * @param count what it rests on
     */
    record Field(int row, int column, double value, long count) {}

    /** Nodes and lines between them. */
    record Network(String name, String title, String measure, List<Node> nodes, List<Edge> edges) implements Figure {
        @Override
        public boolean isEmpty() {
            return nodes.isEmpty();
        }
    }

    /**
     * A node.
     *
     * @param label what stands beside it
     * @param group number that decides its colour, from 0
     * @param size what its area grows with
     * @param x place from the left, 0 to 1
     * @param y place from the top, 0 to 1
     */
    record Node(String label, int group, double size, double x, double y) {}

    /**
     * A line between two nodes.
     *
     * @param from node, from 0
     * @param to node, from 0
     * @param weight what its width grows with, 0 to 1
     */
    record Edge(int from, int to, double weight) {}

    /**
     * Groups of bars with intervals, values from 0 to 1.
     *
     * @param categories one a group of bars
     * @param parts one a bar of each group
     */
    record Intervals(String name, String title, String measure, List<String> categories, List<IntervalSeries> parts)
            implements Figure {
        @Override
        public boolean isEmpty() {
            return categories.isEmpty();
        }
    }

    /**
     * Values with intervals under one name, one for each category.
     *
     * @param name what the numbers are
     * @param values the values
     * @param lows lower ends
     * @param highs upper ends
     */
    record IntervalSeries(String name, List<Double> values, List<Double> lows, List<Double> highs) {}
}
