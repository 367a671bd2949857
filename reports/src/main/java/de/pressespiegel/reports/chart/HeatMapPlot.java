package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import de.pressespiegel.reports.text.Formats;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A table of coloured fields, each with its value and what it rests on; names slanted above, names at the left. */
final class HeatMapPlot extends Plot {
    private static final double SLANT = Math.toRadians(-28);
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_TARGET = 26;
    private static final double MOST_HEIGHT = 46;
    private static final double MOST_WIDTH = 120;

    private final transient Figure.HeatMap figure;
    private final transient Formats formats;

    HeatMapPlot(Figure.HeatMap figure, Formats formats) {
        this.figure = figure;
        this.formats = formats;
    }

    @Override
    public String getPlotType() {
        return "heat map";
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        g2.setFont(Theme.LABEL);
        FontMetrics metrics = g2.getFontMetrics();
        double left = widest(figure.rows(), metrics, LONGEST_NAME) + 14;
        double longest = widest(figure.columns(), metrics, LONGEST_TARGET);
        double top = longest * Math.sin(-SLANT) + metrics.getHeight() + 8;
        double overhang = longest * Math.cos(SLANT);
        double columns = figure.columns().size();
        double width = Math.min(MOST_WIDTH, (area.getWidth() - left) / columns);
        width = Math.min(width, (area.getWidth() - left - overhang) / Math.max(0.5, columns - 0.5));
        double height =
                Math.min(MOST_HEIGHT, (area.getHeight() - top) / figure.rows().size());
        Rectangle2D grid = new Rectangle2D.Double(
                area.getX() + left,
                area.getY() + top,
                width * columns,
                height * figure.rows().size());
        drawColumnNames(g2, grid, width);
        drawRowNames(g2, grid, height, metrics);
        drawFields(g2, grid, width, height);
    }

    private static double widest(List<String> names, FontMetrics metrics, int longest) {
        return names.stream()
                .mapToInt(name -> metrics.stringWidth(Theme.shortened(name, longest)))
                .max()
                .orElse(0);
    }

    private void drawColumnNames(Graphics2D g2, Rectangle2D grid, double width) {
        g2.setPaint(Palette.INK);
        for (int column = 0; column < figure.columns().size(); column++) {
            AffineTransform saved = g2.getTransform();
            g2.translate(grid.getX() + (column + 0.4) * width, grid.getY() - 8);
            g2.rotate(SLANT);
            g2.drawString(Theme.shortened(figure.columns().get(column), LONGEST_TARGET), 0, 0);
            g2.setTransform(saved);
        }
    }

    private void drawRowNames(Graphics2D g2, Rectangle2D grid, double height, FontMetrics metrics) {
        g2.setPaint(Palette.INK);
        for (int row = 0; row < figure.rows().size(); row++) {
            String name = Theme.shortened(figure.rows().get(row), LONGEST_NAME);
            double x = grid.getX() - metrics.stringWidth(name) - 10;
            double y = grid.getY() + (row + 0.5) * height + metrics.getAscent() / 2.0 - 2;
            g2.drawString(name, (float) x, (float) y);
        }
    }

    private void drawFields(Graphics2D g2, Rectangle2D grid, double width, double height) {
        g2.setPaint(new Color(0xF7, 0xF8, 0xF9));
        g2.fill(grid);
        for (Figure.Field field : figure.cells()) {
            Rectangle2D box = new Rectangle2D.Double(
                    grid.getX() + field.column() * width + 1,
                    grid.getY() + field.row() * height + 1,
                    width - 2,
                    height - 2);
            Color colour = Palette.diverging(field.value());
            g2.setPaint(colour);
            g2.fill(box);
            g2.setPaint(Palette.textOn(colour));
            boolean roomy = height >= 32;
            g2.setFont(Theme.LABEL);
            centred(g2, formats.signed(field.value()), box.getCenterX(), box.getCenterY() + (roomy ? -1 : 5));
            if (roomy) {
                g2.setFont(Theme.SMALL);
                centred(g2, "(" + formats.count(field.count()) + ")", box.getCenterX(), box.getCenterY() + 13);
            }
        }
    }

    private static void centred(Graphics2D g2, String text, double x, double y) {
        g2.drawString(text, (float) (x - g2.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }
}
