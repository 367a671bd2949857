package de.pressespiegel.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Places nodes so that ties are short and nodes keep apart, after Fruchterman and Reingold (1991), "Graph Drawing by
 * Force-directed Placement", with a pull to the middle that keeps unconnected parts on the page. The seed is fixed: the
 * same network is always drawn alike.
 */
final class ForceLayout {
    /** Width by height of the page that the points are spread over. */
    private static final double ASPECT = 1.9;

    private static final int STEPS = 600;
    private static final long SEED = 20260101L;
    private static final double GRAVITY = 0.08;

    private final List<Figure.Edge> edges;
    private final double[] x;
    private final double[] y;
    private final double ideal;

    /**
     * A place on the page.
     *
     * @param x from the left, 0 to 1
     * @param y from the top, 0 to 1
     */
    record Point(double x, double y) {}

    ForceLayout(int nodes, List<Figure.Edge> edges) {
        this.edges = edges;
        this.x = new double[nodes];
        this.y = new double[nodes];
        this.ideal = Math.sqrt(ASPECT / Math.max(1, nodes));
        Random random = new Random(SEED);
        for (int i = 0; i < nodes; i++) {
            x[i] = random.nextDouble() * ASPECT;
            y[i] = random.nextDouble();
        }
    }

    List<Point> points() {
        for (int step = 0; step < STEPS; step++) {
            move(0.12 * (1 - (double) step / STEPS));
        }
        return scaled();
    }

    private void move(double temperature) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                push(i, j, dx, dy);
            }
            dx[i] += (ASPECT / 2 - x[i]) * GRAVITY;
            dy[i] += (0.5 - y[i]) * GRAVITY * ASPECT;
        }
        for (Figure.Edge edge : edges) {
            pull(edge, dx, dy);
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            double stride = Math.min(length, temperature);
            x[i] += dx[i] / length * stride;
            y[i] += dy[i] / length * stride;
        }
    }

    private void push(int i, int j, double[] dx, double[] dy) {
        double distance = Math.max(1e-6, Math.hypot(x[i] - x[j], y[i] - y[j]));
        double force = ideal * ideal / distance * 0.1 / distance;
        dx[i] += (x[i] - x[j]) * force;
        dy[i] += (y[i] - y[j]) * force;
        dx[j] -= (x[i] - x[j]) * force;
        dy[j] -= (y[i] - y[j]) * force;
    }

    private void pull(Figure.Edge edge, double[] dx, double[] dy) {
        int i = edge.from();
        int j = edge.to();
        double distance = Math.hypot(x[i] - x[j], y[i] - y[j]);
        double force = distance / ideal * 0.1 * (0.3 + 0.7 * edge.weight());
        dx[i] -= (x[i] - x[j]) * force;
        dy[i] -= (y[i] - y[j]) * force;
        dx[j] += (x[i] - x[j]) * force;
        dy[j] += (y[i] - y[j]) * force;
    }

    /** Spreads the points over the whole page; rounded, so that the last bits of a machine do not show. */
    private List<Point> scaled() {
        double[] xs = spread(x);
        double[] ys = spread(y);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            points.add(new Point(Math.round(xs[i] * 1000) / 1000.0, Math.round(ys[i] * 1000) / 1000.0));
        }
        return points;
    }

    private static double[] spread(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double[] spread = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            spread[i] = high - low < 1e-9 ? 0.5 : (values[i] - low) / (high - low);
        }
        return spread;
    }
}
