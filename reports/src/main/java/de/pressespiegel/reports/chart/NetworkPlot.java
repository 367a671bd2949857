package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Nodes as discs, ties as lines; labels go where they cover least. */
final class NetworkPlot extends Plot {
    private static final double SMALLEST = 6;
    private static final double LARGEST = 19;
    private static final double SIDE_ROOM = 80;
    private static final int LONGEST_NAME = 26;

    private final transient Figure.Network figure;

    NetworkPlot(Figure.Network figure) {
        this.figure = figure;
    }

    @Override
    public String getPlotType() {
        return "network";
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        List<Ellipse2D> discs = discs(area);
        for (Figure.Edge edge : figure.edges()) {
            Ellipse2D from = discs.get(edge.from());
            Ellipse2D to = discs.get(edge.to());
            int grey = (int) Math.round(208 - 70 * edge.weight());
            g2.setPaint(new Color(grey, grey, Math.min(255, grey + 8)));
            g2.setStroke(Theme.line(0.8 + 5 * edge.weight()));
            g2.draw(new Line2D.Double(from.getCenterX(), from.getCenterY(), to.getCenterX(), to.getCenterY()));
        }
        for (int i = 0; i < discs.size(); i++) {
            g2.setPaint(Palette.series(figure.nodes().get(i).group()));
            g2.fill(discs.get(i));
            g2.setPaint(Color.WHITE);
            g2.setStroke(Theme.line(1.5));
            g2.draw(discs.get(i));
        }
        drawLabels(g2, area, discs);
    }

    private List<Ellipse2D> discs(Rectangle2D area) {
        double most =
                figure.nodes().stream().mapToDouble(Figure.Node::size).max().orElse(1);
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX() + SIDE_ROOM,
                area.getY() + LARGEST + 8,
                area.getWidth() - 2 * SIDE_ROOM,
                area.getHeight() - 2 * LARGEST - 20);
        List<Ellipse2D> discs = new ArrayList<>();
        for (Figure.Node node : figure.nodes()) {
            double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.size() / Math.max(1, most));
            double x = inner.getX() + node.x() * inner.getWidth();
            double y = inner.getY() + node.y() * inner.getHeight();
            discs.add(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        return discs;
    }

    /** Large nodes first; each label takes the place around its disc that covers least of discs and labels. */
    private void drawLabels(Graphics2D g2, Rectangle2D area, List<Ellipse2D> discs) {
        g2.setFont(Theme.LABEL);
        FontMetrics metrics = g2.getFontMetrics();
        List<Rectangle2D> taken = new ArrayList<>();
        discs.forEach(disc -> taken.add(disc.getBounds2D()));
        List<Integer> order = IntStream.range(0, discs.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> -figure.nodes().get(i).size())
                        .thenComparing(i -> i))
                .toList();
        for (int i : order) {
            String label = Theme.shortened(figure.nodes().get(i).label(), LONGEST_NAME);
            Rectangle2D box = place(discs.get(i), metrics.stringWidth(label), metrics.getHeight(), area, taken);
            taken.add(box);
            g2.setPaint(new Color(255, 255, 255, 190));
            g2.fill(box);
            g2.setPaint(Palette.INK);
            g2.drawString(label, (float) box.getX() + 1, (float) (box.getY() + metrics.getAscent()));
        }
    }

    private static Rectangle2D place(
            Ellipse2D disc, double width, double height, Rectangle2D area, List<Rectangle2D> taken) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Rectangle2D box : places(disc, width + 2, height)) {
            double covered =
                    taken.stream().mapToDouble(other -> overlap(box, other)).sum();
            double outside = box.getWidth() * box.getHeight() - overlap(box, area);
            double cost = covered + 20 * outside;
            if (best == null || cost < least - 1e-6) {
                best = box;
                least = cost;
            }
        }
        return best == null ? new Rectangle2D.Double() : best;
    }

    private static List<Rectangle2D> places(Ellipse2D disc, double width, double height) {
        double r = disc.getWidth() / 2 + 3;
        double x = disc.getCenterX();
        double y = disc.getCenterY();
        return List.of(
                new Rectangle2D.Double(x + r, y - height / 2, width, height),
                new Rectangle2D.Double(x - r - width, y - height / 2, width, height),
                new Rectangle2D.Double(x - width / 2, y + r - 1, width, height),
                new Rectangle2D.Double(x - width / 2, y - r - height + 1, width, height),
                new Rectangle2D.Double(x + r * 0.7, y + r * 0.5, width, height),
                new Rectangle2D.Double(x - r * 0.7 - width, y + r * 0.5, width, height),
                new Rectangle2D.Double(x + r * 0.7, y - r * 0.5 - height, width, height),
                new Rectangle2D.Double(x - r * 0.7 - width, y - r * 0.5 - height, width, height));
    }

    private static double overlap(Rectangle2D a, Rectangle2D b) {
        Rectangle2D common = a.createIntersection(b);
        return common.isEmpty() ? 0 : common.getWidth() * common.getHeight();
    }
}
