package de.pressespiegel.reports.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Keeps the first rows of an order while all rows pass by, so that a table of any length needs the memory of its top.
 *
 * @param <T> row
 */
final class Top<T> implements Consumer<T> {
    private final int limit;
    private final Comparator<? super T> order;
    private final PriorityQueue<T> kept;

    /**
     * Keeps rows.
     *
     * @param limit how many at most, at least 1
     * @param order total order, best first, so that the choice does not depend on the order of reading
     */
    Top(int limit, Comparator<? super T> order) {
        this.limit = limit;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    @Override
    public void accept(T row) {
        kept.add(row);
        if (kept.size() > limit) {
            kept.remove();
        }
    }

    /** The rows kept, best first. */
    List<T> rows() {
        List<T> rows = new ArrayList<>(kept);
        rows.sort(order);
        return rows;
    }
}
